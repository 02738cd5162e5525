export default {
  file: '31-ajraf-valmark-tour.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3-8', 'body']],
  articles: [{ id: 'main', outlet: ['ajraf', 'الأجراف@@1'], alts: { '2026-W14': ['XXXX-WXX', null], '2026-04-02': ['XXXX-04-02'] },
    date: { v: '2026-03-31', precision: 'week', evidence: 'inferred', accept: ['2026-03-30', '2026-03-31', '2026-04-01'], accept_range: ['2026-03-29', '2026-04-02'], how: "no date line: after the exchange was put off (29 March) and before Thursday 2 April; 'this week' is 2026-W14", machine_alone: 'before Thursday 2 April, year by the weekday only', machine_all_pages: 'range 2026-03-29/2026-04-02', unknown_ok: true } }],
  times: [
    ['هذا الأسبوع', '2026-W14', { va: ['PRESENT_REF'], alt: ['الأسبوع'] }], ['أيام قليلة', 'PXD', { o: 1, va: ['FUTURE_REF'] }], ['الخميس 2 أفريل', '2026-04-02', { alt: ['2 أفريل'] }], ['أسبوعا واحدا', 'P1W', { alt: ['أسبوعا', 'أسبوعا واحدا فقط'] }],
  ],
  statements: [
    { id: 's1', c: `إبقاء الأصبع بعيدا عن الزناد أسبوعا واحدا فقط`, q: 'دعته', qa: ['بحسب'], sp: 'valmark', via: ['a_meeting_source'], cha: [['valmark']], d: 'm', da: 'd', f: 'urge', fa: ['demand'], ad: ['khazzaf'], occ: 'meeting', ca: [`«إبقاء الأصبع بعيدا عن الزناد أسبوعا واحدا فقط»`] },
    { id: 's2', c: `بلاده «تدرس بعقل بارد» مسألة المراقبين`, q: 'قال', sp: 'soltran', d: 'm', fa: ['announce'] },
    { id: 's3', c: `أهمية هذا التصريح`, q: 'قلل', sp: 'a_presidency_source', f: 'deny', fa: ['assert'], ad: ['ajraf'], occ: 'told-to-medium', o: 1 },
    { id: 's4', c: `سولتران «لم يقل نعم ولم يقل لا»`, q: 'مشيرا', sp: 'a_presidency_source', d: 'm', fa: ['deny'], ad: ['ajraf'], occ: 'told-to-medium' },
    { id: 's5', c: `الجولة «تشتري الوقت ولا تشتري الماء»`, q: 'يرى', sp: 'qaranfuli', d: 'm' },
    { id: 's6', c: `شمرين لن تغير موقفها قبل أن ترى ثمنا`, q: 'معتبرا', sp: 'qaranfuli', fa: ['expect'] },
  ],
  events: [
    { k: 'tour', p: ['valmark:traveller'], d: '2026-W14', st: 'ongoing', sa: ['happened', 'planned'], ka: ['visit'], ev: [`تنهي وزيرة الخارجية الفالدورية سيغني فالمارك هذا الأسبوع جولة تقودها إلى زاهور وشمرين ورأس العقيق`, `فالمارك في المنطقة: جولة «الفرصة الأخيرة»؟`] },
    { k: 'meeting', p: ['khazzaf:host', 'valmark:visitor'], pl: 'zahour', d: null, da: ['2026-W14'], ka: ['visit'], ev: [`استقبل الوزير الأول الأوساري نادر الخزاف ضيفته بزاهور`] },
    { k: 'meeting', p: ['soltran:host', 'valmark:visitor'], pl: 'shamrin', d: null, da: ['2026-W14'], ka: ['visit'], ev: [`في شمرين، حظيت فالمارك باستقبال من طرف الرئيس غاريك سولتران`] },
    { k: 'meeting', p: ['valmark:visitor', 'bahrawi:host'], pl: 'ras_alaqiq', d: null, da: ['2026-W14'], st: 'planned', ev: [`تختم المسؤولة الفالدورية جولتها برأس العقيق، أين ستلتقي نظيرها مشاري البحراوي`] },
    { k: 'exchange', p: ['osara_gov:party?', 'dir:party?'], d: '2026-04-02', st: 'planned', ev: [`تبادل الأسرى المؤجل إلى الخميس 2 أفريل`] },
    { k: 'talks-round', p: ['osara_gov:party?', 'timaran_gov:party?'], d: null, st: 'planned', o: 1, ev: [`الجولة الثالثة من المحادثات`] },
  ],
  positions: [
    { p: 'valdora_gov', x: ['valmark'], iid: 'dam_force', st: 'demand', sa: ['oppose'], d: null, ev: `إبقاء الأصبع بعيدا عن الزناد أسبوعا واحدا فقط`, s: 's1' },
    { p: 'timaran_gov', x: ['soltran'], iid: 'observers', st: 'support', sa: ['condition', 'accept'], d: null, ev: `بلاده «تدرس بعقل بارد» مسألة المراقبين`, s: 's2', o: 1, n: 'neither yes nor no' },
    { p: 'timaran_gov', iid: 'observers', st: 'reject', sa: ['oppose', 'condition'], d: null, ev: `شمرين لن تغير موقفها قبل أن ترى ثمنا`, s: 's6', o: 1, n: "an outsider's forecast" },
  ],
  traps: [[`في أول تلميح إلى ليونة في الموقف التيماراني`, "the paper's comment"], [`«الفرصة الأخيرة»`, 'scare quotes in a headline']],
};
