/**
 * Whether the lead is open. An attribute of the document says so: a script in index.html sets it before the first
 * paint, since the plane is smaller beside the lead.
 */
import { create } from 'zustand'
import { remember } from '../kit/storage.ts'

/** How often the reader has opened the lead again. */
export const useLead = create<{ readonly asked: number }>()(() => ({ asked: 0 }))

export const isLeadOpen = (): boolean => 'lead' in document.documentElement.dataset

/** For good: who knows what this is need not be asked again. */
export function dismissLead(): void {
  delete document.documentElement.dataset.lead
  remember('lead', 'read')
}

export function openLead(): void {
  document.documentElement.dataset.lead = ''
  useLead.setState(({ asked }) => ({ asked: asked + 1 }))
}
