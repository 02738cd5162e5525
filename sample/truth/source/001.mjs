export default {
  file: '01-sariya-talks-announced.txt',
  sections: [['1', 'title'], ['2-6', 'body'], ['2:رأس العقيق 1 مارس 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['7', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-03-01', evidence: 'explicit', how: 'agency dateline; agrees with اليوم الأحد', span: '1 مارس 2026' } }],
  times: [
    ['الثلاثاء@@1', '2026-03-03'], ['1 مارس 2026', '2026-03-01', { o: 1, n: 'dateline' }], ['اليوم الأحد', '2026-03-01'], ['الثلاثاء المقبل', '2026-03-03'],
    ['يومين', 'P2D'], ['14 أكتوبر الماضي', '2025-10-14', { va: ['XXXX-10-14'] }], ['ثلاثة أيام', 'P3D'],
  ],
  statements: [
    { c: `محادثات غير مباشرة بين أوسارا وتيماران تنطلق الثلاثاء في رأس العقيق`, sp: 'dalmar_gov', sa: ['bahrawi'], f: 'announce', fa: ['assert'], oi: '2026-03-01', title: 1 },
    { c: `الجولة الأولى من المحادثات غير المباشرة بين أوسارا وتيماران بشأن مياه نهر ميّاس ومعبر قنطرة الغزال ستنطلق الثلاثاء المقبل في رأس العقيق وتستمر يومين`, q: 'أعلن', sp: 'bahrawi', f: 'announce', fa: ['assert'], on: '2026-03-01', occ: 'remarks-to-reporters' },
    { c: `بلاده "لا تضع سقفا زمنيا للوساطة، لكنها تريد نتائج يلمسها الناس على الضفتين"`, q: 'قال', sp: 'bahrawi', d: 'm', fa: ['promise', 'hope', 'demand'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
    { c: `المبعوث الفالدوري الخاص ماتيس لوندرهايم سيشارك في إدارة الجلسات`, q: 'مشيرا', sp: 'bahrawi', fa: ['announce'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
    { c: `وفدي البلدين لن يلتقيا في قاعة واحدة خلال هذه الجولة`, q: 'أضاف', sp: 'bahrawi', fa: ['announce'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
  ],
  events: [
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party', 'dalmar_gov:mediator-host', 'londerheim:mediator?', 'valdora_gov:mediator?'], pl: 'ras_alaqiq', d: '2026-03-03', st: 'planned', n: 'round one, indirect',
      ev: [`الجولة الأولى من المحادثات غير المباشرة بين أوسارا وتيماران بشأن مياه نهر ميّاس ومعبر قنطرة الغزال ستنطلق الثلاثاء المقبل في رأس العقيق وتستمر يومين`, `محادثات غير مباشرة بين أوسارا وتيماران تنطلق الثلاثاء في رأس العقيق`, `وفدي البلدين لن يلتقيا في قاعة واحدة خلال هذه الجولة`] },
    { k: 'participation', p: ['londerheim:participant'], pl: 'ras_alaqiq', d: '2026-03-03', da: [null], st: 'planned', o: 1, ev: [`المبعوث الفالدوري الخاص ماتيس لوندرهايم سيشارك في إدارة الجلسات`] },
    { k: 'closure', p: ['osara_gov:party?', 'timaran_gov:party?'], pl: 'crossing', d: '2025-10-14', da: ['XXXX-10-14'], ev: [`أُغلق معبر قنطرة الغزال في 14 أكتوبر الماضي`] },
    { k: 'attack', p: ['dir:attacker', 'osara_gov:victim?', 'a_soldiers:victim?'], pl: 'butm', d: '2025-10-11', da: ['XXXX-10-11', '2025-10'], n: 'seizure of villages and capture of 23 soldiers, three days before 14 October', ev: [`سيطرة حركة درع الهضبة على قرى في هضبة البطم الحدودية وأسرها 23 جنديا أوساريا`] },
  ],
  positions: [
    { p: 'dalmar_gov', x: ['bahrawi'], iid: 'talks', st: 'support', d: '2026-03-01', ev: `لا تضع سقفا زمنيا للوساطة، لكنها تريد نتائج يلمسها الناس على الضفتين`, s: 's3', sa: ['demand'], o: 1, n: 'a mediator on its own mediation' },
  ],
  traps: [[`لم يصدر تعليق فوري من زاهور أو شمرين`, 'absence of comment: no statement'], [`أُغلق معبر قنطرة الغزال في 14 أكتوبر الماضي`, 'narrator background, not the minister']],
};
