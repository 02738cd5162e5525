export default {
  file: '08-ajraf-courier-leak.txt',
  sections: [['1', 'subheading', 'main', { note: 'kicker above the title' }], ['2', 'title'], ['3', 'source-credit'], ['4', 'published-line'], ['5-8', 'body']],
  articles: [{ id: 'main', outlet: ['ajraf', 'الأجراف'], date: { v: '2026-03-06', evidence: 'explicit', how: 'date line; a Friday', span: '06 مارس 2026' } }],
  times: [
    ['الجمعة 06 مارس 2026', '2026-03-06', { o: 1, alt: ['06 مارس 2026'] }], ['ليلة الأربعاء إلى الخميس', '2026-03-04TNI', { va: ['2026-03-04', '2026-03-05', '2026-03-04/2026-03-05'], ta: ['DATE'], alt: ['ليلة الأربعاء', 'الأربعاء إلى الخميس'] }],
    ['أسبوع', 'P1W'], ['منتصف الشهر الجاري', '2026-03', { va: ['2026-03-15', 'XXXX-XX'] }], ['الأحد الفارط', '2026-03-01'],
  ],
  statements: [
    { id: 's0', c: `أوسارا تعرض «إدارة مشتركة» للمعبر على تيماران`, q: 'حسب', qa: ['حسب صحيفة فالدورية'], sp: 'courier', d: 'm', da: 'i', title: 1 },
    { id: 's1', c: `مسؤولين مطلعين على محادثات رأس العقيق أكدوا أن زاهور أبدت استعدادها لتسيير معبر قنطرة الغزال بصفة مشتركة مع شمرين، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, q: 'كشف', qa: ['نقلا عن'], sp: 'courier', sa: ['habaq', 'a_two_officials'], via: ['habaq'], cha: [['habaq'], ['courier'], ['habaq', 'courier', 'a_two_officials']], fa: ['announce'], occ: 'media-report',
      ca: [`زاهور أبدت استعدادها لتسيير معبر قنطرة الغزال بصفة مشتركة مع شمرين، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`], sal: ['2026-03-05'], n: 'outlet < site < foreign paper < officials' },
    { id: 's2', c: `زاهور أبدت استعدادها لتسيير معبر قنطرة الغزال بصفة مشتركة مع شمرين، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, q: 'أكدوا', sp: 'a_two_officials', via: ['habaq', 'courier'], par: 's1', fa: ['confirm'], o: 1, occ: 'background-briefing' },
    { id: 's3', c: `الوزير الأول الأوساري نادر الخزاف يقف وراء المقترح الذي نُقل شفويا ليلة الأربعاء إلى الخميس، فيما طلب الوفد التيماراني مهلة أسبوع للرد`, q: 'بحسب', sp: 'courier', sa: ['habaq', 'a_two_officials'], via: ['habaq'], cha: [['courier'], ['habaq'], ['habaq', 'courier', 'a_two_officials']], occ: 'media-report', ca: [`الوزير الأول الأوساري نادر الخزاف يقف وراء المقترح الذي نُقل شفويا ليلة الأربعاء إلى الخميس`], sal: ['2026-03-05'], n: 'ذات المصدر: the paper as relayed by the site' },
    { id: 's4', c: `المعبر «ملف سيادي لا يقبل القسمة على اثنين»`, q: 'صرح', sp: 'muhairi', d: 'm', fa: ['refuse'], on: '2026-03-01' },
  ],
  events: [
    { k: 'proposal', p: ['osara_gov+khazzaf:proposer', 'timaran_gov:recipient', 'khazzaf:proposer?'], d: '2026-03-04', da: ['2026-03-04TNI', '2026-03-05', null], ev: [`المقترح الذي نُقل شفويا ليلة الأربعاء إلى الخميس`, `زاهور أبدت استعدادها لتسيير معبر قنطرة الغزال بصفة مشتركة مع شمرين، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, `أوسارا تعرض «إدارة مشتركة» للمعبر على تيماران`] },
    { k: 'condition', p: ['timaran_gov:party'], d: null, da: ['2026-03-04'], ka: ['proposal', 'decision'], o: 1, ev: [`طلب الوفد التيماراني مهلة أسبوع للرد`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party'], d: null, da: ['2026-03-03'], ev: [`غداة اختتام الجولة الأولى من المحادثات دون بيان`], n: 'concluded the day before the leak; opening day not given' },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party'], pl: 'marsa', d: '2026-03', da: ['2026-03-15', '2026-03-14', null], st: 'planned', o: 1, ev: [`يرتقب أن يعود الوفدان إلى الطاولة بمرسى العنبر منتصف الشهر الجاري`] },
  ],
  positions: [
    { p: 'osara_gov', iid: 'crossing', st: 'condition', sa: ['support', 'accept'], d: null, da: ['2026-03-04', '2026-03-05'], ev: `زاهور أبدت استعدادها لتسيير معبر قنطرة الغزال بصفة مشتركة مع شمرين، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, s: 's2' },
    { p: 'osara_gov', x: ['muhairi', 'osara_mfa'], iid: 'crossing', st: 'oppose', sa: ['reject'], d: '2026-03-01', ev: `المعبر «ملف سيادي لا يقبل القسمة على اثنين»`, s: 's4' },
  ],
  traps: [[`يرتقب أن يعود الوفدان إلى الطاولة بمرسى العنبر منتصف الشهر الجاري`, 'unattributed expectation']],
};
