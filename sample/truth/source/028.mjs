export default {
  file: '28-dhura-brief-no-date.txt',
  sections: [['1', 'title'], ['2-6', 'boilerplate'], ['7', 'body'], ['8', 'source-credit'], ['9', 'related-header'], ['10-15', 'related-headlines'], ['16-19', 'boilerplate']],
  articles: [{ id: 'main', outlet: ['dhura', 'الذرى@@1'],
    date: { v: '2026-03-29', evidence: 'inferred', accept: ['2026-03-29', '2026-03-30'], accept_range: [null, null], how: 'nothing on the page dates it; the story places it after the exchange was put off (29 March)', machine_alone: 'unknown', machine_all_pages: 'unknown, or a range around 29 March to 2 April 2026', unknown_ok: true } }],
  times: [],
  statements: [
    { id: 's0', c: `لا علم لنا بأي موعد جديد لتبادل الأسرى`, sp: 'timaran_mfa', d: 'd', da: 'i', fa: ['deny'], ad: ['dhura'], occ: 'told-to-medium', title: 1 },
    { id: 's1', c: `لا علم لها بأي موعد جديد لتبادل الأسرى بين أوسارا وحركة درع الهضبة`, q: 'قالت', sp: 'timaran_mfa', fa: ['deny'], ad: ['dhura'], occ: 'told-to-medium' },
    { id: 'n1', c: `الرئيس يتابع ملف الجنود ساعة بساعة`, sp: 'asjadi', title: 1 },
    { id: 'n2', c: `لا سلام بلا مراقبين`, sp: 'valmark', da: 'd', fa: ['demand', 'condition'], title: 1 },
    { id: 'n3', c: `قواتنا لم تبرح مواقعها منذ بدء الهدنة`, sp: 'jukhdar', d: 'd', da: 'i', fa: ['deny'], title: 1 },
  ],
  events: [
    { k: 'exchange', p: ['osara_gov:party', 'dir:party'], d: null, st: 'planned', sa: ['denied', 'hypothetical'], o: 1, ev: [`موعد جديد لتبادل الأسرى بين أوسارا وحركة درع الهضبة`] },
  ],
  positions: [],
  traps: [[`لا سلام بلا مراقبين`, 'headline of another article']],
};
