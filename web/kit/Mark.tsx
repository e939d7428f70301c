/** The sign of the site: two strands that leave a neck and widen, a bottleneck run backwards. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 30 20" width="30" height="20" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M1 6.5h5.5c6 0 7.5-5 13.5-5h9" />
        <path d="M1 13.5h5.5c6 0 7.5 5 13.5 5h9" />
      </g>
    </svg>
  )
}
