/** What the tabs of one browser tell each other about a game. `token` names the tab that a word is about. */
export interface Word {
  /**
   * `grown`: its log has grown. `who`: does that tab still have it? `mine`: yes. `free`: that tab has let go of it.
   * `taken`: that tab did not answer, and another has it now.
   */
  readonly kind: 'grown' | 'who' | 'mine' | 'free' | 'taken';
  readonly id: string;
  readonly token: string;
}

/** How the tabs talk to each other. Nobody hears their own words. */
export interface Channel {
  say(word: Word): void;
  /** Returns what ends it. */
  hear(heard: (word: Word) => void): () => void;
}

/** Where the browser has no such channel, nobody hears anything. */
export function tabsChannel(name: string): Channel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    say: (word) => channel?.postMessage(word),
    hear(heard) {
      const listener = ({ data }: MessageEvent<Word>): void => heard(data);
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
  };
}

/** The first word that is `wanted`, or null after so many milliseconds. */
export const heardWithin = (
  channel: Channel,
  milliseconds: number,
  wanted: (word: Word) => boolean,
): Promise<Word | null> =>
  new Promise((resolve) => {
    const settle = (word: Word | null): void => {
      deaf();
      clearTimeout(late);
      resolve(word);
    };
    const deaf = channel.hear((word) => {
      if (wanted(word)) settle(word);
    });
    const late = setTimeout(() => settle(null), milliseconds);
  });
