// `npm start`: builds the site if what it is made of has changed since, then serves it. Arguments go to scripts/serve.mjs.
await import('./site.mjs');
await import('./serve.mjs');
