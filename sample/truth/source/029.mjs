const S = { sal: ['2026-04-02'] };
export default {
  file: '29-sariya-exchange-done.txt',
  sections: [['1', 'title'], ['2-8', 'body'], ['2:معبر قنطرة الغزال 2 أبريل 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['9', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-04-02', evidence: 'explicit', how: 'agency dateline; a Thursday', span: '2 أبريل 2026' } }],
  times: [
    ['2 أبريل 2026', '2026-04-02', { o: 1 }], ['اليوم الخميس', '2026-04-02'], ['أكتوبر الماضي', '2025-10', { va: ['XXXX-10'] }], ['ثلاث ساعات', 'PT3H'], ['الساعة التاسعة والنصف صباحا', '2026-04-02T09:30', { va: ['2026-04-02', '2026-04-02TMO'], alt: ['التاسعة والنصف'] }], ['السبت المقبل', '2026-04-04'], ['الأحد الماضي', '2026-03-29'],
  ],
  statements: [
    { id: 's1', c: `الحافلات الأولى عبرت الجسر عند الساعة التاسعة والنصف صباحا`, q: 'قال', sp: 'a_sariya_witness', sa: ['sariya'], occ: 'media-report', ...S },
    { id: 's2', c: `تسلم جنوده "أحياء جميعا"`, q: 'أكد', sp: 'osara_army', sa: ['jukhdar'], d: 'm', f: 'confirm', fa: ['assert', 'announce'], occ: 'written-statement', ...S },
    { id: 's3', c: `اثنين منهم نقلا إلى مستشفى الدوّارة لسوء حالتهما الصحية`, q: 'قال', sp: 'jukhdar', ...S },
    { id: 's4', c: `الجولة الثالثة من المحادثات ستبدأ السبت المقبل في رأس العقيق، وأنها ستكون مباشرة للمرة الأولى`, q: 'أعلن', sp: 'londerheim', f: 'announce', fa: ['assert'], ...S },
    { id: 's5', c: `العملية بأنها "يوم للفرح لا للثأر"`, q: 'وصف', sp: 'rammah', d: 'm', ca: [`"يوم للفرح لا للثأر"`, `يوم للفرح لا للثأر`], ...S },
    { id: 's6', c: `دلمار وفالدورا`, q: 'شاكرا', sp: 'rammah', f: 'thank', ...S },
    { id: 's7', c: `ملك دلمار غسان بن ثامر آل مرجان`, q: 'شكر', sp: 'qasouri', f: 'thank', ad: ['ghassan'], occ: 'social-post', ...S },
  ],
  events: [
    { k: 'exchange', p: ['dir:party', 'osara_gov:party', 'dalmar_gov:mediator?', 'valdora_gov+londerheim:mediator?', 'a_soldiers:participant?', 'a_detainees:participant?'], pl: 'crossing', d: '2026-04-02', ka: ['release'], n: '23 for 61', ev: [`أفرجت حركة درع الهضبة، اليوم الخميس، عن 23 جنديا أوساريا كانت تحتجزهم منذ أكتوبر الماضي، مقابل إطلاق أوسارا 61 معتقلا من عناصر الحركة، في عملية تبادل جرت عند معبر قنطرة الغزال بإشراف دلماري وفالدوري واستمرت ثلاث ساعات`, `أوسارا ودرع الهضبة تتبادلان 23 جنديا و61 معتقلا عند معبر قنطرة الغزال`, `تسلم جنوده "أحياء جميعا"`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party?'], pl: 'ras_alaqiq', d: '2026-04-04', st: 'planned', n: 'round three, the first direct one; the other party is not named on this page', ev: [`الجولة الثالثة من المحادثات ستبدأ السبت المقبل في رأس العقيق، وأنها ستكون مباشرة للمرة الأولى`] },
    { k: 'exchange', p: ['osara_gov:party', 'dir:party'], d: '2026-03-29', st: 'denied', sa: ['planned'], o: 1, n: 'put off', ev: [`كان التبادل مقررا الأحد الماضي قبل أن يؤجل بسبب خلاف على القوائم`] },
  ],
  positions: [
    { p: 'dir', x: ['rammah'], iid: 'prisoners', st: 'support', d: null, da: ['2026-04-02'], ev: `العملية بأنها "يوم للفرح لا للثأر"`, s: 's5', o: 1 },
  ],
  traps: [[`كان التبادل مقررا الأحد الماضي قبل أن يؤجل بسبب خلاف على القوائم`, 'narrator background']],
};
