/** The two kinds of button: filled, only one on a screen; and outlined. */
import type { ComponentProps } from 'react'
import css from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  readonly kind: 'filled' | 'outlined'
}

/** For a link that looks like a button. */
export const buttonClass = (kind: Props['kind']): string => `${css.button} ${css[kind]}`

export function Button({ kind, className = '', ...rest }: Props) {
  return <button type="button" className={`${buttonClass(kind)} ${className}`} {...rest} />
}
