import type { Drawing } from './gradient';

/** A desk lamp, its foot at 0 0. */
export function lamp(): Drawing {
  return {
    body: `
  <ellipse cy="4" rx="26" ry="6.5" fill="#000" opacity=".5"/>
  <ellipse cy="1.6" rx="17" ry="5" fill="#4A351B"/><ellipse cy="-.6" rx="17" ry="4.8" fill="url(#brassRod)"/><path d="M-17-.6A17 4.8 0 0 0 17-.6" fill="none" stroke="#FFE9BC" stroke-width=".7" opacity=".5"/><ellipse cy="-3" rx="7" ry="2.6" fill="#E6C48B"/>
  <rect x="-1.9" y="-46" width="3.8" height="43" fill="url(#brassRod)"/><ellipse cy="-22" rx="3.2" ry="2" fill="url(#brassBall)"/>
  <path d="M-33-45.5C-31-61-19-72 0-72C19-72 31-61 33-45.5z" fill="url(#shade)"/><path d="M-10-70.5C-19-67-26-58-28-47L-22-46.4C-21-57-16-66-10-70.5z" fill="#FFD9A0" opacity=".3"/>
  <path d="M33-45.5C31-61 19-72 0-72" fill="none" stroke="#FFCB8C" stroke-width=".9" opacity=".6"/>
  <ellipse cy="-45" rx="33" ry="5.4" fill="#FFDFA0"/><ellipse cy="-44.4" rx="24" ry="3.4" fill="#FFF7E2"/><path d="M-33-45.2A33 5.4 0 0 1 33-45.2" fill="none" stroke="#7A5A2E" stroke-width="1.3"/>
  <path d="M-1.9-72H1.9V-77H-1.9z" fill="#B58C52"/><circle cy="-78.5" r="2.8" fill="url(#brassBall)"/>`,
  };
}

/** The lamp's light, to be laid over it with the blend mode screen. */
export function lampGlow(): Drawing {
  return {
    body: '<path d="M-32-43L-78 10C-40 30 40 30 78 10L32-43z" fill="url(#cone)" filter="url(#blur6)"/><ellipse cy="-43" rx="60" ry="30" fill="url(#pool)" opacity=".9"/>',
  };
}

/** A glass of water that nobody has touched, its foot at 0 0. */
export function glass(): Drawing {
  return {
    body: `
  <ellipse cy="1" rx="8" ry="2.6" fill="#000" opacity=".45"/><path d="M3 1L14 5L7 6z" fill="#FFD08A" opacity=".22"/><path d="M-6-19L-4.6 0C-4 2 4 2 4.6 0L6-19z" fill="#CFE0EA" opacity=".18"/>
  <path d="M-5.4-11L-4.6 0C-4 2 4 2 4.6 0L5.4-11z" fill="#CFE0EA" opacity=".22"/><ellipse cy="-11" rx="5.4" ry="1.6" fill="#E8F1F5" opacity=".5"/><ellipse cy="-19" rx="6" ry="1.8" fill="none" stroke="#F3EAD8" stroke-width=".9" opacity=".75"/>
  <path d="M-6-19L-4.6 0M6-19L4.6 0" stroke="#F3EAD8" stroke-width=".8" opacity=".55"/><path d="M3.6-17L2.8-3" stroke="#FFE3B5" stroke-width="1.2" opacity=".8"/>`,
  };
}

/** A closed folder, flat: to be laid on the table. Its middle at 0 0. */
export function folder(): Drawing {
  return {
    body: `
  <rect x="-42" y="-26" width="92" height="64" rx="3" fill="#000" opacity=".4"/><path d="M-46-32H-18L-14-37H8L12-32H46V32H-46z" fill="#182634"/><rect x="-46" y="-32" width="92" height="64" rx="3" fill="#20303F"/>
  <rect x="-46" y="-32" width="92" height="64" rx="3" fill="none" stroke="#5C7186" stroke-width="1.2"/><rect x="-24" y="-14" width="48" height="22" fill="none" stroke="#8EA3B8" stroke-width="1.2"/><path d="M-16-6H16M-10 1H10" stroke="#8EA3B8" stroke-width="1.4"/>`,
  };
}

/** A pen, flat, its nib to the right. Its middle at 0 0. */
export function pen(): Drawing {
  return {
    body: `
  <path d="M-55 7.5C-47 3 23 .5 43 1.6L61 5L43 8.6C23 10-47 11-55 7.5z" fill="#000" opacity=".45"/><path d="M-58 1.4C-50-3 20-5 40-3.6V3.6C20 5-50 5-58 1.4z" fill="#14110F"/>
  <path d="M-56 0C-46-3 16-4.4 40-3" stroke="#D9B67A" stroke-width="1.1" fill="none" opacity=".8"/><rect x="-8" y="-4.6" width="4" height="9.2" fill="#D7B071"/><path d="M-6-4.6V4.6" stroke="#FFE9BC" stroke-width=".8"/><path d="M40-3.6L60 0L40 3.6z" fill="#E8CB8F"/><path d="M46 0H60" stroke="#6E5027" stroke-width=".6"/>`,
  };
}
