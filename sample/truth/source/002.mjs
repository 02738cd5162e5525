export default {
  file: '02-mahar-talks-announced.txt',
  sections: [['1', 'source-credit'], ['2', 'title'], ['3', 'published-line'], ['4', 'source-credit', 'main', { note: 'dateline: place + agency in brackets' }], ['5-8', 'body']],
  articles: [{ id: 'main', outlet: ['mahar', 'صحيفة المحار'], agency: ['sariya', 'سارية'], date: { v: '2026-03-02', evidence: 'explicit', how: 'date line, Hijri and Gregorian; a Monday', span: '2 مارس 2026' } }],
  times: [
    ['غداً@@1', '2026-03-03'], ['الاثنين 13 رمضان 1447 هـ - 2 مارس 2026 م', '2026-03-02', { o: 1, alt: ['2 مارس 2026', '13 رمضان 1447 هـ', 'الاثنين'] }], ['أمس', '2026-03-01'], ['غداً الثلاثاء', '2026-03-03'],
    ['يومين', 'P2D'], ['14 أكتوبر الماضي', '2025-10-14', { va: ['XXXX-10-14'] }], ['ثلاثة أيام', 'P3D'],
  ],
  statements: [
    { c: `الجولة الأولى من المحادثات غير المباشرة بين أوسارا وتيماران بشأن مياه نهر ميّاس ومعبر قنطرة الغزال ستنطلق غداً الثلاثاء في رأس العقيق وتستمر يومين`, q: 'أعلن', sp: 'bahrawi', f: 'announce', fa: ['assert'], on: '2026-03-01', occ: 'remarks-to-reporters' },
    { c: `المملكة «لا تضع سقفاً زمنياً للوساطة، لكنها تريد نتائج يلمسها الناس على الضفتين»`, q: 'قال', sp: 'bahrawi', d: 'm', fa: ['promise', 'hope', 'demand'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
    { c: `المبعوث الفالدوري الخاص ماتيس لوندرهايم سيشارك في إدارة الجلسات`, q: 'مشيراً', sp: 'bahrawi', fa: ['announce'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
    { c: `وفدي البلدين لن يلتقيا في قاعة واحدة خلال هذه الجولة`, q: 'أضاف', sp: 'bahrawi', fa: ['announce'], oi: '2026-03-01', ad: ['a_reporters'], occ: 'remarks-to-reporters' },
  ],
  events: [
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party', 'dalmar_gov:mediator-host', 'londerheim:mediator?', 'valdora_gov:mediator?'], pl: 'ras_alaqiq', d: '2026-03-03', st: 'planned', n: 'round one, indirect',
      ev: [`الجولة الأولى من المحادثات غير المباشرة بين أوسارا وتيماران بشأن مياه نهر ميّاس ومعبر قنطرة الغزال ستنطلق غداً الثلاثاء في رأس العقيق وتستمر يومين`, `رأس العقيق تستضيف أولى جولات الحوار بين أوسارا وتيماران`, `وفدي البلدين لن يلتقيا في قاعة واحدة خلال هذه الجولة`] },
    { k: 'participation', p: ['londerheim:participant'], pl: 'ras_alaqiq', d: '2026-03-03', da: [null], st: 'planned', o: 1, ev: [`المبعوث الفالدوري الخاص ماتيس لوندرهايم سيشارك في إدارة الجلسات`] },
    { k: 'closure', p: ['osara_gov:party?', 'timaran_gov:party?'], pl: 'crossing', d: '2025-10-14', da: ['XXXX-10-14'], ev: [`أُغلق معبر قنطرة الغزال في 14 أكتوبر الماضي`] },
    { k: 'attack', p: ['dir:attacker', 'osara_gov:victim?', 'a_soldiers:victim?'], pl: 'butm', d: '2025-10-11', da: ['XXXX-10-11', '2025-10'], ev: [`سيطرة حركة درع الهضبة على قرى في هضبة البطم الحدودية وأسرها 23 جندياً أوسارياً`] },
  ],
  positions: [
    { p: 'dalmar_gov', x: ['bahrawi'], iid: 'talks', st: 'support', d: '2026-03-01', ev: `لا تضع سقفاً زمنياً للوساطة، لكنها تريد نتائج يلمسها الناس على الضفتين`, s: 's2', sa: ['demand'], o: 1 },
  ],
  traps: [[`أُغلق معبر قنطرة الغزال في 14 أكتوبر الماضي`, 'narrator background, not the minister']],
};
