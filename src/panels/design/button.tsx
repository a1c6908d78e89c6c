import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';

interface Look {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'ink' | 'danger';
  readonly size?: 'large' | 'normal' | 'small';
  readonly wide?: boolean;
  readonly icon?: string;
  readonly iconEnd?: string;
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon'> {
  /** Why it cannot be pressed now: the button stays reachable and says so. */
  readonly refusal?: string | undefined;
  readonly children?: ComponentChildren;
}

interface LinkProps extends Look {
  readonly href: string;
  readonly class?: string;
  readonly label?: string;
  readonly children?: ComponentChildren;
}

const look = ({ variant = 'secondary', size = 'normal', wide }: Look, extra: unknown): string =>
  classes(
    styles.button,
    variant !== 'secondary' && styles[variant],
    size !== 'normal' && styles[size],
    wide && styles.wide,
    typeof extra === 'string' && extra,
  );

const content = ({ icon, iconEnd }: Look, children: ComponentChildren) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {iconEnd && <Icon name={iconEnd} />}
  </>
);

/** Presses. With a `refusal` it can be reached and read, but does nothing. */
export function Button(props: ButtonProps) {
  const { variant, size, wide, icon, iconEnd, refusal, children, class: extra, onClick, ...rest } = props;
  const note = useId();
  const refused = refusal !== undefined;
  return (
    <button
      type="button"
      {...rest}
      class={look(props, extra)}
      onClick={refused ? undefined : onClick}
      {...(refused ? { 'aria-disabled': true, 'aria-describedby': note, title: refusal } : {})}
    >
      {content(props, children)}
      {refused && (
        <VisuallyHidden>
          <span id={note}>{refusal}</span>
        </VisuallyHidden>
      )}
    </button>
  );
}

/** Leads somewhere, and looks like a button. */
export const ButtonLink = (props: LinkProps) => (
  <a href={props.href} aria-label={props.label} class={look(props, props.class)}>
    {content(props, props.children)}
  </a>
);

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'iconEnd'> {
  readonly icon: string;
  /** What it does, in words: its name and its tooltip. */
  readonly label: string;
}

/** A square button that shows only a picture. */
export const IconButton = ({ label, icon, class: extra, ...rest }: IconButtonProps) => (
  <Button
    title={label}
    aria-label={label}
    variant="quiet"
    {...rest}
    icon={icon}
    class={classes(styles.icon, typeof extra === 'string' && extra)}
  />
);
