const P = { occ: 'press-conference', rg: ['2026-03-15', '2026-03-15'], sal: ['2026-03-15'] };
const S = { rg: ['2026-03-15', '2026-03-15'], sal: ['2026-03-15'] };
const I = { sp: 'bahrawi', sa: ['a_mediators'], par: 's1', f: 'propose', fa: ['assert', 'announce'], o: 1, ...P, n: 'one point of the paper' };
export default {
  file: '15-sariya-round2-five-points.txt',
  sections: [['1', 'title'], ['2-12', 'body'], ['2:مرسى العنبر 15 مارس 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['13', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-03-15', evidence: 'explicit', how: 'agency dateline; a Sunday', span: '15 مارس 2026' } }],
  times: [
    ['15 مارس 2026', '2026-03-15', { o: 1 }], ['اليوم الأحد', '2026-03-15'], ['يومي 14 و15 مارس الجاري', '2026-03-14/2026-03-15', { va: ['2026-03-14', '2026-03-15', 'P2D'], ta: ['DURATION'], alt: ['14 و15 مارس'] }], ['أول أيام عيد الفطر', '2026-03-20', { o: 1, va: [null], alt: ['عيد الفطر'] }],
    ['عشرة أيام', 'P10D'], ['أسبوعين', 'P2W', { alt: ['في غضون أسبوعين'] }], ['ثلاثة أيام', 'P3D'],
  ],
  statements: [
    { id: 's1', c: `الورقة، التي اصطلح على تسميتها "ورقة العنبر"، تنص على:
- هدنة على هضبة البطم تبدأ أول أيام عيد الفطر وتستمر عشرة أيام قابلة للتجديد.
- إعادة فتح معبر قنطرة الغزال أمام البضائع في غضون أسبوعين.
- تصريف لا يقل عن 90 مترا مكعبا في الثانية من سد الخيزران.
- تبادل 23 جنديا أوساريا مقابل معتقلي حركة درع الهضبة في السجون الأوسارية.
- نشر مراقبين من منظمة دول حوض ميّاس على ضفتي النهر`, q: 'قال', sp: 'bahrawi', fa: ['announce', 'propose'], ...P, ca: [`الورقة، التي اصطلح على تسميتها "ورقة العنبر"، تنص على`], n: 'a list after a colon belongs to the statement' },
    { id: 's2', c: `أمام الطرفين ثلاثة أيام للرد`, q: 'أوضح', sp: 'londerheim', fa: ['announce', 'demand'], ...P },
    { id: 's3', c: `لسنا أمام قائمة طعام يختار منها كل طرف ما يشتهي. الورقة رزمة واحدة`, q: 'قائلا', sp: 'londerheim', d: 'd', fa: ['warn', 'demand'], ...P },
    { id: 's4', c: `رفض بلاده البند الخامس`, q: 'أعلن', sp: 'timshid', f: 'announce', fa: ['assert', 'refuse'], ...S },
    { id: 's5', c: `النقاط الأربع الأخرى "قابلة للبحث"`, q: 'مشيرا', sp: 'timshid', d: 'm', ...S },
    { id: 's6', c: `لن تلتزم بأي هدنة ما لم يفرج عن أسراها أولا`, q: 'قال', sp: 'rammah', f: 'condition', fa: ['assert', 'refuse', 'threaten', 'demand'], ad: ['sariya'], occ: 'told-to-medium', ...S },
    { id: 's7', c: `زاهور ستوافق على الورقة مع تحفظ واحد يتعلق برقم التصريف`, q: 'علمت', sp: 'a_two_sources_15', sa: ['sariya'], fa: ['expect', 'announce'], ad: ['sariya'], occ: 'background-briefing', ...S },
    { id: 's8', c: `هدنة على هضبة البطم تبدأ أول أيام عيد الفطر وتستمر عشرة أيام قابلة للتجديد`, ...I },
    { id: 's9', c: `إعادة فتح معبر قنطرة الغزال أمام البضائع في غضون أسبوعين`, ...I },
    { id: 's10', c: `تصريف لا يقل عن 90 مترا مكعبا في الثانية من سد الخيزران`, ...I },
    { id: 's11', c: `تبادل 23 جنديا أوساريا مقابل معتقلي حركة درع الهضبة في السجون الأوسارية`, ...I },
    { id: 's12', c: `نشر مراقبين من منظمة دول حوض ميّاس على ضفتي النهر`, ...I },
  ],
  events: [
    { k: 'proposal', p: ['dalmar_gov+a_mediators:proposer', 'valdora_gov:proposer', 'osara_gov:recipient', 'timaran_gov:recipient'], pl: 'marsa', d: '2026-03-15', n: 'the five points, ورقة العنبر', ev: [`طرحت دلمار وفالدورا، اليوم الأحد، ورقة من خمس نقاط على وفدي أوسارا وتيماران`, `الوسيطان يطرحان ورقة من خمس نقاط`, `الورقة، التي اصطلح على تسميتها "ورقة العنبر"`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party', 'dalmar_gov:mediator-host', 'valdora_gov:mediator', 'dir:absent?', 'timshid:head-of-delegation?'], pl: 'marsa', d: '2026-03-14', de: '2026-03-15', n: 'round two, indirect', ev: [`الجولة الثانية من المحادثات غير المباشرة التي استضافتها مدينة مرسى العنبر يومي 14 و15 مارس الجاري`, `ختام جولة مرسى العنبر`] },
    { k: 'press-conference', p: ['bahrawi:speaker', 'londerheim:speaker'], d: null, da: ['2026-03-15'], ev: [`مؤتمر صحفي مشترك مع المبعوث الفالدوري ماتيس لوندرهايم`] },
    { k: 'rejection', p: ['timaran_gov+timshid:rejecter', 'dalmar_gov+a_mediators:proposer?', 'valdora_gov:proposer?'], d: null, da: ['2026-03-15'], ev: [`رفض بلاده البند الخامس`, `أعلن رئيس الوفد التيماراني يوران تيمشيد رفض بلاده البند الخامس`] },
    { k: 'condition', p: ['dir+rammah:party', 'osara_gov:counterpart?'], d: null, da: ['2026-03-15'], ka: ['rejection'], ev: [`لن تلتزم بأي هدنة ما لم يفرج عن أسراها أولا`] },
    { k: 'acceptance', p: ['osara_gov:acceptor', 'dalmar_gov+a_mediators:proposer?'], d: null, st: 'planned', o: 1, ev: [`زاهور ستوافق على الورقة مع تحفظ واحد يتعلق برقم التصريف`] },
    { k: 'truce', p: ['osara_gov:party?', 'timaran_gov:party?', 'dir:party?'], pl: 'butm', d: null, da: ['2026-03-20'], st: 'proposed', o: 1, ev: [`هدنة على هضبة البطم تبدأ أول أيام عيد الفطر وتستمر عشرة أيام قابلة للتجديد`] },
    { k: 'exchange', p: ['osara_gov:party', 'dir:party'], d: null, st: 'proposed', o: 1, ev: [`تبادل 23 جنديا أوساريا مقابل معتقلي حركة درع الهضبة في السجون الأوسارية`] },
    { k: 'delegation', p: ['mayyas_org:sender'], pl: 'mayyas', d: null, st: 'proposed', o: 1, ev: [`نشر مراقبين من منظمة دول حوض ميّاس على ضفتي النهر`] },
    { k: 'closure', pl: 'crossing', d: null, st: 'proposed', o: 1, n: 'its reopening is proposed', ev: [`إعادة فتح معبر قنطرة الغزال أمام البضائع في غضون أسبوعين`] },
  ],
  positions: [
    { p: 'timaran_gov', x: ['timshid'], iid: 'observers', st: 'reject', sa: ['oppose'], d: null, da: ['2026-03-15'], ev: `رفض بلاده البند الخامس`, s: 's4' },
    { p: 'timaran_gov', x: ['timshid'], iid: 'paper', st: 'support', sa: ['accept', 'condition'], d: null, da: ['2026-03-15'], ev: `النقاط الأربع الأخرى "قابلة للبحث"`, s: 's5', o: 1 },
    { p: 'dir', x: ['rammah'], iid: 'truce', st: 'condition', sa: ['reject'], d: null, da: ['2026-03-15'], ev: `لن تلتزم بأي هدنة ما لم يفرج عن أسراها أولا`, s: 's6' },
    { p: 'osara_gov', x: ['a_two_sources_15'], iid: 'paper', st: 'accept', sa: ['condition', 'support'], d: null, da: ['2026-03-15'], ev: `زاهور ستوافق على الورقة مع تحفظ واحد يتعلق برقم التصريف`, s: 's7' },
    { p: 'valdora_gov', x: ['londerheim', 'a_mediators'], iid: 'paper', st: 'demand', sa: ['support'], d: null, da: ['2026-03-15'], ev: `الورقة رزمة واحدة`, s: 's3', o: 1 },
  ],
  traps: [[`غير المشاركة في المحادثات`, 'narrator']],
};
