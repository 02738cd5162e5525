const X = { on: '2026-03-24', da: 'd' };
export default {
  file: '21-habaq-live-breach.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3', 'published-line'], ['4-11', 'body', 'main', { note: 'live digest, newest first' }], ['12', 'boilerplate']],
  articles: [{ id: 'main', outlet: ['habaq', 'حبق نيوز@@1'], date: { v: '2026-03-24', evidence: 'explicit', how: 'date line; a Tuesday', span: '24 آذار/مارس 2026' } }],
  times: [
    ['يومها الخامس', '2026-03-24', { o: 1, va: ['P5D', 'XXXX-XX-XX', null], n: 'fifth day of the truce' }], ['الثلاثاء، 24 آذار/مارس 2026', '2026-03-24', { o: 1, alt: ['24 آذار/مارس 2026'] }],
    ...['22:40', '21:15', '19:30', '18:50', '16:20', '14:05', '13:50', '11:00'].map((h) => [h, `2026-03-24T${h}`, { o: 1, va: ['2026-03-24'], n: 'entry stamp' }]),
    ['الرابعة عصراً', '2026-03-24T16:00', { va: ['2026-03-24', '2026-03-24TAF'], alt: ['الرابعة'] }], ['الأولى والنصف ظهراً', '2026-03-24T13:30', { va: ['2026-03-24', '2026-03-24TAF'], alt: ['الأولى والنصف'] }], ['الأحد الماضي', '2026-03-22'],
  ],
  statements: [
    { id: 's1', c: `القسوري ترأس اجتماعاً لمجلس الدفاع الأعلى، وأوسارا "لا تزال ملتزمة بالهدنة رغم خرقها"`, sp: 'asjadi', f: 'announce', fa: ['assert'], on: '2026-03-24', d: 'm' },
    { id: 's2', c: `دلمار تجري اتصالات مع جميع الأطراف لتثبيت الهدنة`, sp: 'falaki', fa: ['announce'], ...X },
    { id: 's3', c: `مسيّرة أوسارية قتلت سبعة مدنيين في قرية عين الكمأ عند الرابعة عصراً، وبينهم طفلان`, sp: 'hajali', fa: ['accuse', 'announce'], ...X },
    { id: 's4', c: `تنفيذ أي غارة`, q: 'ينفي', sp: 'osara_army', f: 'deny', on: '2026-03-24' },
    { id: 's5', c: `انفجار عين الكمأ "ناجم عن مخزن ذخيرة لدرع الهضبة"`, q: 'يقول', sp: 'osara_army', d: 'm', fa: ['accuse', 'deny'], on: '2026-03-24' },
    { id: 's6', c: `وصلتنا ثلاث جثث وثمانية جرحى، كلهم مدنيون`, sp: 'khayyal', d: 'd', da: 'i', ad: ['habaq'], occ: 'told-to-medium', on: '2026-03-24' },
    { id: 's7', c: `درع الهضبة بقصف سوق الدوّارة بأربع قذائف عند الأولى والنصف ظهراً، ما أدى إلى مقتل ثلاثة مدنيين`, q: 'يتهم', sp: 'jukhdar', f: 'accuse', on: '2026-03-24', ca: [`درع الهضبة بقصف سوق الدوّارة بأربع قذائف عند الأولى والنصف ظهراً`, `قصف سوق الدوّارة بأربع قذائف عند الأولى والنصف ظهراً، ما أدى إلى مقتل ثلاثة مدنيين`] },
    { id: 's8', c: `دوي انفجارات في الدوّارة`, sp: 'a_habaq_reporter', sa: ['habaq'], occ: 'media-report', o: 1, ...X, n: "the site's own reporter" },
    { id: 's9', c: `تيماران فتحت بوابتين من سد الخيزران الأحد الماضي كما وعدت، والتصريف بلغ 70 متراً مكعباً في الثانية`, sp: 'narsin', fa: ['announce'], ...X },
  ],
  events: [
    { k: 'attack', p: ['osara_army+osara_gov:attacker', 'a_civilians:victim'], pl: 'ayn_alkama', d: '2026-03-24', ka: ['casualties', 'truce-breach'], sa: ['denied'], n: 'drone: the movement\'s claim, denied by the army', ev: [`مسيّرة أوسارية قتلت سبعة مدنيين في قرية عين الكمأ عند الرابعة عصراً`, `مسيّرة فوق عين الكمأ`] },
    { k: 'attack', p: ['osara_army+osara_gov:attacker'], pl: 'ayn_alkama', d: '2026-03-24', st: 'denied', o: 1, ev: [`تنفيذ أي غارة`] },
    { k: 'attack', p: ['dir:attacker', 'a_civilians:victim?'], pl: 'dawwara', d: '2026-03-24', ka: ['truce-breach'], n: "shelling: the army's accusation", ev: [`قصف سوق الدوّارة بأربع قذائف عند الأولى والنصف ظهراً`, `قصف على الدوّارة`] },
    { k: 'casualties', p: ['a_civilians:victim', 'dir:attacker?'], pl: 'dawwara', d: '2026-03-24', ka: ['attack'], n: '3 civilians killed, 8 wounded', ev: [`مقتل ثلاثة مدنيين`, `وصلتنا ثلاث جثث وثمانية جرحى، كلهم مدنيون`] },
    { k: 'casualties', p: ['a_civilians:victim', 'osara_army:attacker?'], pl: 'ayn_alkama', d: '2026-03-24', ka: ['attack'], o: 1, n: '7 civilians killed: the movement\'s figure', ev: [`قتلت سبعة مدنيين في قرية عين الكمأ عند الرابعة عصراً، وبينهم طفلان`] },
    { k: 'meeting', p: ['qasouri:host', 'defence_council:participant'], d: '2026-03-24', ev: [`القسوري ترأس اجتماعاً لمجلس الدفاع الأعلى`] },
    { k: 'truce-breach', p: ['dir:attacker?', 'osara_gov:victim?'], d: '2026-03-24', da: [null], o: 1, ev: [`الهدنة رغم خرقها`] },
    { k: 'mediation', p: ['dalmar_gov:mediator', 'a_all_parties:party?'], d: '2026-03-24', da: [null], st: 'ongoing', ka: ['call'], o: 1, ev: [`دلمار تجري اتصالات مع جميع الأطراف لتثبيت الهدنة`] },
    { k: 'truce', p: ['osara_gov:party?', 'dir:party?'], d: '2026-03-20', da: [null], st: 'ongoing', o: 1, ev: [`هدنة الهضبة في يومها الخامس`] },
    { k: 'decision', p: ['timaran_gov:decider'], pl: 'dam', d: '2026-03-22', ka: ['closure', 'release'], o: 1, n: 'two gates opened: no kind of its own', ev: [`تيماران فتحت بوابتين من سد الخيزران الأحد الماضي`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['asjadi', 'qasouri', 'osara_presidency'], iid: 'truce', st: 'support', sa: ['accept'], d: '2026-03-24', ev: `أوسارا "لا تزال ملتزمة بالهدنة رغم خرقها"`, s: 's1' },
    { p: 'dalmar_gov', x: ['falaki'], iid: 'truce', st: 'support', d: '2026-03-24', ev: `دلمار تجري اتصالات مع جميع الأطراف لتثبيت الهدنة`, s: 's2', o: 1 },
  ],
  traps: [[`مراسلنا`, "the site's own reporter"]],
};
