// Which folder of src/ may import which. Stages do not know each other; engine.ts alone puts them together. `check/borders.ts` reads this.
export default {
  model: [],
  lang: ['model'],
  knowledge: ['model', 'lang'],
  time: ['model', 'lang', 'knowledge'],
  page: ['model', 'lang', 'knowledge', 'time'],
  mentions: ['model', 'lang', 'knowledge'],
  statements: ['model', 'lang', 'knowledge'],
  events: ['model', 'lang', 'knowledge'],
  'engine.ts': ['model', 'knowledge', 'time', 'page', 'mentions', 'statements', 'events'],
  formats: ['model', 'lang', 'knowledge'],
  compare: ['model', 'lang', 'knowledge', 'time'],
  dossier: ['model'],
  contract: ['model'],
  web: ['model', 'dossier', 'knowledge'],
  'index.ts': ['model', 'knowledge', 'compare', 'dossier', 'contract', 'engine.ts'],
  cli: ['model', 'knowledge', 'compare', 'dossier', 'contract', 'web', 'formats', 'engine.ts'],
}
