const D = { occ: 'speech', od: 'recorded', sal: ['2026-03-24', '2026-03-25'] };
export default {
  file: '22-minbar-breach.txt',
  sections: [['1', 'source-credit'], ['2', 'title'], ['3-9', 'body']],
  articles: [{ id: 'main', outlet: ['minbar', 'منبر الهضبة'], alts: { '2026-03-24': ['XXXX-WXX-2', null], '2026-03-20': ['XXXX-03-20'] },
    date: { v: '2026-03-25', evidence: 'inferred', accept: ['2026-03-25'], how: "'أمس الثلاثاء' is the fifth day of a truce that began on Friday 20 March 2026: Tuesday 24 March, so the page is of the 25th", machine_alone: '2026-03-25', machine_all_pages: '2026-03-25', unknown_ok: true } }],
  times: [
    ['أمس الثلاثاء', '2026-03-24'], ['اليوم الخامس', '2026-03-24', { o: 1, va: ['P5D', 'XXXX-XX-XX'], noalt: 1 }], ['الجمعة ٢٠ مارس ٢٠٢٦', '2026-03-20', { alt: ['٢٠ مارس ٢٠٢٦'] }],
  ],
  statements: [
    { id: 's1', c: `الهدنة "لا تعني أن نموت صامتين"`, q: 'قال', sp: 'sawwani', d: 'm', fa: ['warn'], ...D },
    { id: 's2', c: `الرد "آت في زمانه ومكانه"`, q: 'متوعدا', sp: 'sawwani', d: 'm', f: 'threaten', fa: ['promise'], ...D },
    { id: 's3', c: `تكون الحركة قد أطلقت قذيفة واحدة على الدوّارة`, q: 'نفى', sp: 'sawwani', f: 'deny', ...D },
    { id: 's4', c: `جيش النظام قصف سوقه بنفسه لتبرير جريمته`, q: 'مؤكدا', sp: 'sawwani', fa: ['accuse', 'confirm'], ...D },
    { id: 's5', c: `الانفجار نجم عن مخزن ذخيرة`, q: 'زعمت', sp: 'a_regime_media', sa: ['osara_gov', 'osara_army'], occ: 'media-report' },
    { id: 's6', c: `المسعفين انتشلوا سبع جثث من تحت الأنقاض، بينها جثتا طفلين شقيقين`, q: 'قالت', sp: 'ushbi', sal: ['2026-03-24', '2026-03-25'] },
    { id: 's7', c: `تحقيق دولي "تجريه جهة لا تحمل السلاح ولا تبيعه"`, q: 'طالبت', sp: 'ushbi', d: 'm', f: 'demand', fa: ['urge'], sal: ['2026-03-24', '2026-03-25'] },
    { id: 's8', c: `أيدينا على الزناد، وعيوننا على أسرانا`, q: 'قائلا', qa: ['ختم'], sp: 'sawwani', d: 'd', fa: ['warn', 'threaten'], ...D, n: 'quotation marks the wrong way round' },
  ],
  events: [
    { k: 'attack', p: ['osara_army+osara_gov:attacker', 'a_civilians:victim?'], pl: 'ayn_alkama', d: '2026-03-24', ka: ['casualties', 'truce-breach'], ev: [`قتلت مسيّرة لقوات الاحتلال الأوسارية سبعة من أهلنا في قرية عين الكمأ، أمس الثلاثاء`, `مجزرة عين الكمأ`] },
    { k: 'casualties', p: ['a_civilians:victim', 'osara_army:attacker?'], pl: 'ayn_alkama', d: '2026-03-24', da: [null], ka: ['attack'], o: 1, ev: [`المسعفين انتشلوا سبع جثث من تحت الأنقاض، بينها جثتا طفلين شقيقين`] },
    { k: 'truce', p: ['osara_gov:party?', 'dir:party?'], d: '2026-03-20', st: 'ongoing', sa: ['happened'], ev: [`هدنة العيد التي بدأت الجمعة ٢٠ مارس ٢٠٢٦`] },
    { k: 'truce-breach', p: ['osara_army+osara_gov:attacker'], d: '2026-03-24', da: [null], o: 1, ev: [`العدو يغتال هدنة العيد`] },
    { k: 'attack', p: ['dir:attacker'], pl: 'dawwara', d: null, st: 'denied', o: 1, ev: [`تكون الحركة قد أطلقت قذيفة واحدة على الدوّارة`] },
    { k: 'attack', p: ['osara_army+osara_gov:attacker'], pl: 'dawwara', d: null, da: ['2026-03-24'], n: "the commander's claim", ev: [`جيش النظام قصف سوقه بنفسه`] },
  ],
  positions: [
    { p: 'relief', x: ['ushbi'], iid: 'inquiry', st: 'demand', d: null, da: ['2026-03-24', '2026-03-25'], ev: `تحقيق دولي "تجريه جهة لا تحمل السلاح ولا تبيعه"`, s: 's7' },
    { p: 'dir', x: ['sawwani'], iid: 'retaliation', st: 'support', sa: ['demand'], d: null, da: ['2026-03-24', '2026-03-25'], ev: `الرد "آت في زمانه ومكانه"`, s: 's2', o: 1 },
    { p: 'dir', x: ['sawwani'], iid: 'truce', st: 'condition', sa: ['support'], d: null, da: ['2026-03-24', '2026-03-25'], ev: `الهدنة "لا تعني أن نموت صامتين"`, s: 's1', o: 1 },
  ],
  traps: [[`هي كذبة لم يصدقها أحد`, "the site's own comment"], [`قتلت مسيّرة لقوات الاحتلال الأوسارية سبعة من أهلنا`, 'stated as fact by a partisan site; page 21 has the denial']],
};
