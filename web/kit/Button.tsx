/** The two kinds of button: filled, only one on a screen; and outlined. */
import type { ComponentProps } from 'react'
import css from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  readonly kind: 'filled' | 'outlined'
}

export function Button({ kind, className = '', ...rest }: Props) {
  return <button type="button" className={`${css.button} ${css[kind]} ${className}`} {...rest} />
}
