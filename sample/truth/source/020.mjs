const D = { rg: ['2026-03-20', '2026-03-20'], sal: ['2026-03-20'] };
export default {
  file: '20-sariya-truce-begins.txt',
  sections: [['1', 'title'], ['2-6', 'body'], ['2:الدوّارة 20 مارس 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['7', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-03-20', evidence: 'explicit', how: 'agency dateline; a Friday', span: '20 مارس 2026' } }],
  times: [
    ['20 مارس 2026', '2026-03-20', { o: 1 }], ['الساعة السادسة من صباح اليوم الجمعة', '2026-03-20T06:00', { va: ['2026-03-20', '2026-03-20TMO'], ta: ['DATE'], alt: ['صباح اليوم الجمعة', 'اليوم الجمعة', 'الجمعة'] }], ['أول أيام عيد الفطر', '2026-03-20', { o: 1, alt: ['عيد الفطر'] }],
    ['السادسة@@2', '2026-03-20T06:00', { va: ['2026-03-20'], alt: ['السادسة تماما'] }], ['ساعات', 'PXH', { o: 1 }], ['عشرة أيام', 'P10D'], ['11 أكتوبر 2025', '2025-10-11'], ['منتصف ليل بعد غد الأحد', '2026-03-22TNI', { va: ['2026-03-22', '2026-03-22T24:00', '2026-03-23T00:00'], ta: ['DATE'] }],
  ],
  statements: [
    { id: 's1', c: `ساد الهدوء خطوط التماس حول بلدة الدوّارة`, q: '>وفق', sp: 'a_sariya_witness', sa: ['sariya'], occ: 'media-report', o: 1, n: "the agency's own reporter" },
    { id: 's2', c: `قواته "أوقفت النار عند السادسة تماما"`, q: 'قال', sp: 'jukhdar', d: 'm', fa: ['announce', 'confirm'], ...D },
    { id: 's3', c: `التزام الحركة بالهدنة "ما التزم بها العدو"`, q: 'أعلن', sp: 'hajali', d: 'm', f: 'announce', fa: ['assert', 'promise', 'condition'], ...D },
    { id: 's4', c: `بعد صلاة العيد بساعات، دخلت عشر شاحنات تحمل مساعدات دلمارية إلى قرى الهضبة`, q: '>حسبما أفادت', qa: ['>أفادت', '>حسبما'], sp: 'ushbi', fa: ['announce'], ca: [`دخلت عشر شاحنات تحمل مساعدات دلمارية إلى قرى الهضبة`], ...D },
  ],
  events: [
    { k: 'truce', p: ['osara_gov+osara_army:party', 'dir:party', 'timaran_gov:party?'], pl: 'butm', d: '2026-03-20', de: '2026-03-29', st: 'ongoing', sa: ['happened'], ev: [`دخلت هدنة العيد على هضبة البطم حيز التنفيذ عند الساعة السادسة من صباح اليوم الجمعة`, `بدء سريان هدنة العيد على هضبة البطم`, `تستمر الهدنة عشرة أيام`, `التزام الحركة بالهدنة "ما التزم بها العدو"`] },
    { k: 'aid', p: ['dalmar_gov:sender'], pl: 'butm', d: '2026-03-20', ev: [`دخلت عشر شاحنات تحمل مساعدات دلمارية إلى قرى الهضبة`] },
    { k: 'war', p: ['osara_gov+osara_army:party?', 'dir:party?'], d: '2025-10-11', st: 'happened', sa: ['ongoing'], ev: [`اندلاع القتال في 11 أكتوبر 2025`] },
    { k: 'condition', p: ['osara_gov:party', 'timaran_gov:recipient'], d: null, da: ['2026-03-17', '2026-03-22'], sa: ['ongoing', 'planned'], ka: ['decision', 'proposal'], o: 1, n: 'the ultimatum of 17 March', ev: [`تنتهي منتصف ليل بعد غد الأحد المهلة التي منحتها أوسارا لجارتها تيماران لفتح بوابات سد الخيزران`] },
    { k: 'condition', p: ['dir+hajali:party'], d: null, o: 1, n: 'dropped', ev: [`اشتراط الإفراج عن الأسرى أولا`] },
  ],
  positions: [
    { p: 'dir', x: ['hajali'], iid: 'truce', st: 'condition', sa: ['accept', 'support'], d: null, da: ['2026-03-20'], ev: `التزام الحركة بالهدنة "ما التزم بها العدو"`, s: 's3' },
    { p: 'osara_gov', x: ['jukhdar', 'osara_army'], iid: 'truce', st: 'accept', sa: ['support'], d: null, da: ['2026-03-20'], ev: `أوقفت النار عند السادسة تماما`, s: 's2', o: 1 },
    { p: 'dir', x: ['hajali'], iid: 'prisoners', st: 'condition', d: null, ev: `اشتراط الإفراج عن الأسرى أولا`, o: 1, n: 'the position given up' },
  ],
  traps: [[`متراجعا عن اشتراط الإفراج عن الأسرى أولا`, "the narrator's judgement, not the spokesman's words"]],
};
