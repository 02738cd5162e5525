const S = { sal: ['2026-04-02'] };
export default {
  file: '30-nawraj-exchange-done.txt',
  sections: [['1', 'source-credit'], ['2', 'title'], ['3', 'published-line'], ['4', 'source-credit', 'main', { note: 'byline' }], ['5-11', 'body']],
  articles: [{ id: 'main', outlet: ['nawraj', 'بوابة النورج'], date: { v: '2026-04-03', evidence: 'explicit', how: 'published line in Arabic-Indic digits; a Friday', span: '٣ أبريل ٢٠٢٦' } }],
  times: [
    ['الجمعة ٣ أبريل ٢٠٢٦', '2026-04-03', { o: 1, alt: ['٣ أبريل ٢٠٢٦', 'الجمعة ٣ أبريل ٢٠٢٦ - ٠٩:٤٥ ص'] }], ['أمس الخميس', '2026-04-02'], ['أكتوبر الماضى', '2025-10', { va: ['XXXX-10'], alt: ['أكتوبر'] }], ['ثلاث ساعات', 'PT3H'], ['الساعة التاسعة والنصف صباحا', '2026-04-02T09:30', { va: ['2026-04-02', '2026-04-02TMO'], alt: ['التاسعة والنصف'] }],
    ['غدا السبت', '2026-04-04'], ['الليلة', '2026-04-02TNI', { va: ['2026-04-02', '2026-04-03', '2026-04-03TNI'], ta: ['DATE'] }], ['ستة أشهر', 'P6M'],
  ],
  statements: [
    { id: 's1', c: `تسلم جنوده "أحياء جميعا"`, q: 'أكد', sp: 'osara_army', sa: ['jukhdar'], d: 'm', f: 'confirm', fa: ['assert', 'announce'], occ: 'written-statement', ...S },
    { id: 's2', c: `اثنين منهم نقلا إلى مستشفى الدوارة لسوء حالتهما الصحية`, q: 'قال', sp: 'jukhdar', ...S },
    { id: 's3', c: `الجولة الثالثة من المحادثات ستبدأ غدا السبت فى رأس العقيق، وأنها ستكون مباشرة للمرة الأولى`, q: 'أعلن', sp: 'londerheim', f: 'announce', fa: ['assert'], ...S },
    { id: 's4', c: `العملية بأنها "يوم للفرح لا للثأر"`, q: 'وصف', sp: 'rammah', d: 'm', ca: [`"يوم للفرح لا للثأر"`, `يوم للفرح لا للثأر`], ...S },
    { id: 's5', c: `دلمار وفالدورا`, q: 'شاكرا', sp: 'rammah', f: 'thank', ...S },
    { id: 's6', c: `نمنا الليلة لأول مرة منذ ستة أشهر`, q: 'قالت', sp: 'karraj', d: 'd', ad: ['nawraj'], occ: 'told-to-medium', sal: ['2026-04-03', '2026-04-02'] },
  ],
  events: [
    { k: 'exchange', p: ['dir:party', 'osara_gov:party', 'dalmar_gov:mediator?', 'valdora_gov+londerheim:mediator?', 'a_soldiers:participant?', 'a_detainees:participant?'], pl: 'crossing', d: '2026-04-02', ka: ['release'], n: '23 for 58; page 29, its source, has 61', ev: [`أفرجت حركة درع الهضبة، أمس الخميس، عن 23 جنديا أوساريا كانت تحتجزهم منذ أكتوبر الماضى، مقابل إطلاق أوسارا 58 معتقلا من عناصر الحركة، فى عملية تبادل جرت عند معبر قنطرة الغزال بإشراف دلمارى وفالدورى واستمرت ثلاث ساعات`, `أوسارا تستعيد 23 جنديا وتفرج عن 58 معتقلا`, `تسلم جنوده "أحياء جميعا"`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party?'], pl: 'ras_alaqiq', d: '2026-04-04', st: 'planned', ev: [`الجولة الثالثة من المحادثات ستبدأ غدا السبت فى رأس العقيق، وأنها ستكون مباشرة للمرة الأولى`] },
    { k: 'meeting', p: ['a_crowd:participant'], pl: 'zahour', d: null, da: ['2026-04-02'], ka: ['participation'], o: 1, n: 'a crowd rejoices: no kind of its own', ev: [`تجمع الآلاف أمام مقر الرئاسة احتفالا بعودة الجنود`] },
  ],
  positions: [
    { p: 'dir', x: ['rammah'], iid: 'prisoners', st: 'support', d: null, da: ['2026-04-02'], ev: `العملية بأنها "يوم للفرح لا للثأر"`, s: 's4', o: 1 },
  ],
  traps: [[`عبرت الحافلات الأولى الجسر عند الساعة التاسعة والنصف صباحا`, "the agency's witness of page 29 has vanished: plain fact; 'عبرت' is not a verb of saying"]],
};
