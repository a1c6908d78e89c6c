/** What the journey asks of a browser, whichever it is and however it is led. */
export interface Driver {
  /** Its name and version, and whose build it is. */
  readonly name: string;
  /** Loads an address anew. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page, a promise awaited. It must be one that JSON can say. */
  value(expression: string): Promise<unknown>;
  /** Presses the pointer at a place of the window, in CSS pixels. */
  press(x: number, y: number): Promise<void>;
  /** Presses keys one after the other, by what they write. */
  type(text: string): Promise<void>;
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser that the journey can be tried in. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** How to come by it. */
  readonly remedy: string;
  /** Starts it with a window of that size; null where this machine has none. */
  start(size: Size): Promise<Driver | null>;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
