import { Component, type ComponentChildren } from 'preact';
import { t } from '../../text';
import { Button, ButtonLink } from '../design/button';
import styles from './boundary.module.css';

interface Props {
  readonly children: ComponentChildren;
}

/** A fault of one screen leaves the others alone: it is told in a sentence, with two ways on. */
export class Boundary extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static override getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div class={styles.failure} role="alert">
        <h1 tabIndex={-1}>{t('shell.failedTitle')}</h1>
        <p>{t('shell.failedText')}</p>
        <p class={styles.detail}>{t('shell.failedDetail', { message: failure })}</p>
        <div class={styles.ways}>
          <ButtonLink href="#/" variant="primary" icon="arrow-left">
            {t('shell.failedBack')}
          </ButtonLink>
          <Button icon="refresh-cw" onClick={() => location.reload()}>
            {t('shell.failedReload')}
          </Button>
        </div>
      </div>
    );
  }
}
