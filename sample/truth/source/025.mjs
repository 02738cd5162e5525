export default {
  file: '25-dhura-exchange-planned.txt',
  sections: [['1', 'title'], ['2', 'published-line'], ['3', 'boilerplate'], ['4-6', 'body'], ['7:اقرأ أيضاً', 'related-header', null, { g1: 1 }], ['7:>اقرأ أيضاً', 'related-headlines', null, { g0: 1 }], ['8-10', 'body'], ['11:إعلان', 'boilerplate', 'main', { g1: 1, note: 'advert marker glued to the sentence' }], ['11:>إعلان', 'body', 'main', { g0: 1 }], ['12', 'source-credit']],
  articles: [{ id: 'main', outlet: ['dhura', 'الذرى'], date: { v: '2026-03-27', evidence: 'explicit', how: 'published line; a Friday', span: '2026/03/27' } }],
  times: [
    ['الأحد@@1', '2026-03-29'], ['2026/03/27', '2026-03-27', { o: 1 }], ['اليوم الجمعة', '2026-03-27'], ['صباح الأحد 29 مارس/آذار', '2026-03-29TMO', { va: ['2026-03-29', 'XXXX-03-29'], ta: ['DATE'], alt: ['29 مارس/آذار', 'الأحد 29 مارس/آذار'] }],
    ['ليلة الخميس', '2026-03-26TNI', { va: ['2026-03-26', '2026-03-25TNI', '2026-03-25'], ta: ['DATE'] }], ['الليلة', '2026-03-27TNI', { va: ['2026-03-27', '2026-03-28TNI'], ta: ['DATE'] }],
  ],
  statements: [
    { id: 's0', c: `تبادل الأسرى بين أوسارا ودرع الهضبة الأحد عند معبر قنطرة الغزال`, sp: 'falaki', f: 'announce', fa: ['assert'], oi: '2026-03-27', title: 1 },
    { id: 's1', c: `أوسارا وحركة درع الهضبة اتفقتا على تبادل للأسرى يجري صباح الأحد 29 مارس/آذار عند معبر قنطرة الغزال`, q: 'أعلن', sp: 'falaki', f: 'announce', fa: ['assert'], occ: 'briefing', on: '2026-03-27' },
    { id: 's2', c: `الحركة ستفرج عن 23 جنديا أوساريا مقابل 61 معتقلا من عناصرها، وإن لجنة إغاثة الهضبة ستتولى النقل`, q: 'قال', sp: 'falaki', fa: ['announce'], ad: ['a_reporters'], occ: 'briefing', oi: '2026-03-27' },
    { id: 's3', c: `الطرفين سلّما الوسطاء القوائم النهائية “ليلة الخميس”`, q: 'أضاف', sp: 'falaki', d: 'm', ad: ['a_reporters'], occ: 'briefing', oi: '2026-03-27' },
    { id: 's4', c: `صحة ما أعلنته دلمار`, q: 'أكد', sp: 'rammah', f: 'confirm', fa: ['assert'], ad: ['dhura'], occ: 'told-to-medium', ca: [`ما أعلنته دلمار`], sal: ['2026-03-27'] },
    { id: 's5', c: `أي اسم يُشطب من القائمة يُسقط الصفقة كلها`, q: 'حذر', sp: 'rammah', d: 'd', f: 'warn', fa: ['threaten', 'condition'], ad: ['dhura'], occ: 'told-to-medium', sal: ['2026-03-27'] },
    { id: 's6', c: `عودة الجنود الثلاثة والعشرين أولوية لا تسبقها أولوية`, q: 'تأكيده', qa: ['نقلت'], sp: 'qasouri', sa: ['asjadi'], via: ['asjadi'], cha: [['asjadi']], d: 'd', fa: ['promise'], sal: ['2026-03-27'] },
    { id: 's7', c: `سننتظر أبناءنا على المعبر من الليلة`, q: 'قالت', sp: 'karraj', d: 'd', f: 'announce', fa: ['assert', 'promise'], ad: ['a_reporters'], occ: 'remarks-to-reporters', sal: ['2026-03-27'] },
    { id: 's8', c: `تكون طرفا في ملف الأسرى`, q: 'نفيها', qa: ['~جددت'], sp: 'timaran_gov', sa: ['narsin', 'timaran_mfa'], via: ['narsin'], cha: [['narsin'], ['timaran_gov']], f: 'deny', sal: ['2026-03-27'] },
  ],
  events: [
    { k: 'agreement', p: ['osara_gov:party', 'dir:party'], d: null, ka: ['exchange'], ev: [`أوسارا وحركة درع الهضبة اتفقتا على تبادل للأسرى`] },
    { k: 'exchange', p: ['osara_gov:party', 'dir:party', 'relief:participant?', 'a_mediators:mediator?', 'dalmar_gov:mediator?'], pl: 'crossing', d: '2026-03-29', da: ['XXXX-03-29'], st: 'planned', ka: ['release'], ev: [`تبادل للأسرى يجري صباح الأحد 29 مارس/آذار عند معبر قنطرة الغزال`, `تبادل الأسرى بين أوسارا ودرع الهضبة الأحد عند معبر قنطرة الغزال`, `الحركة ستفرج عن 23 جنديا أوساريا مقابل 61 معتقلا من عناصرها`] },
    { k: 'briefing', p: ['falaki:speaker'], d: '2026-03-27', o: 1, ev: [`إحاطة صحفية`] },
  ],
  positions: [
    { p: 'dir', x: ['rammah'], iid: 'prisoners', st: 'condition', sa: ['demand'], d: null, da: ['2026-03-27'], ev: `أي اسم يُشطب من القائمة يُسقط الصفقة كلها`, s: 's5' },
    { p: 'osara_gov', x: ['qasouri', 'asjadi', 'osara_presidency'], iid: 'prisoners', st: 'demand', sa: ['support'], d: null, da: ['2026-03-27'], ev: `عودة الجنود الثلاثة والعشرين أولوية لا تسبقها أولوية`, s: 's6' },
    { p: 'osara_gov', iid: 'prisoners', st: 'accept', d: null, da: ['2026-03-27'], ev: `أوسارا وحركة درع الهضبة اتفقتا على تبادل للأسرى`, s: 's1', o: 1 },
    { p: 'dir', x: ['rammah'], iid: 'prisoners', st: 'accept', sa: ['support'], d: null, da: ['2026-03-27'], ev: `صحة ما أعلنته دلمار`, s: 's4', o: 1 },
  ],
  traps: [[`هدنة العيد.. خروقات متبادلة وحصيلتان متناقضتان@@1`, 'related headline inside the body', { g0: 1 }]],
};
