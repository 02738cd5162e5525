/** The Umm al-Qura calendar of 1420 to 1450 against two other tables: ICU's, and the first days that the calendar's keepers printed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../../src/time/days.ts'
import { hijriDay, hijriMonth, hijriOf } from '../../src/time/hijri.ts'

/** First of Muharram, as printed in the calendar of the King Abdulaziz City for Science and Technology. */
const newYears: Readonly<Record<number, string>> = {
  1420: '1999-04-17', 1421: '2000-04-06', 1422: '2001-03-26', 1423: '2002-03-15', 1424: '2003-03-04', 1425: '2004-02-21', 1426: '2005-02-10', 1427: '2006-01-31', 1428: '2007-01-20', 1429: '2008-01-10',
  1430: '2008-12-29', 1431: '2009-12-18', 1432: '2010-12-07', 1433: '2011-11-26', 1434: '2012-11-15', 1435: '2013-11-04', 1436: '2014-10-25', 1437: '2015-10-14', 1438: '2016-10-02', 1439: '2017-09-21',
  1440: '2018-09-11', 1441: '2019-08-31', 1442: '2020-08-20', 1443: '2021-08-09', 1444: '2022-07-30', 1445: '2023-07-19', 1446: '2024-07-07', 1447: '2025-06-26',
}

test('the year begins on the printed day', () => {
  for (const [year, day] of Object.entries(newYears)) assert.equal(hijriDay(Number(year), 1, 1), day, year)
})

test('every month from 1420 to 1450 begins and ends where the tables of ICU say', () => {
  const icu = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const parts = (day: string): number[] => icu.formatToParts(new Date(`${day}T00:00:00Z`)).filter(({ type }) => ['day', 'month', 'year'].includes(type)).sort((a, b) => (a.type < b.type ? -1 : 1)).map(({ value }) => Number.parseInt(value, 10))
  for (let year = 1420; year <= 1450; year++) {
    for (let month = 1; month <= 12; month++) {
      const whole = hijriMonth(year, month)
      assert.ok(whole)
      assert.deepEqual(parts(whole.first), [1, month, year])
      assert.equal(parts(addDays(whole.last, 1))[0], 1)
    }
  }
})

test('days go there and back', () => {
  for (let day = '1999-04-17'; day < '2029-05-14'; day = addDays(day, 17)) {
    const { year, month, day: of } = hijriOf(day)
    assert.equal(hijriDay(year, month, of), day)
  }
})

test('what is no day of the calendar is null', () => {
  assert.equal(hijriDay(1446, 2, 31), null)
  assert.equal(hijriDay(1446, 13, 1), null)
  assert.equal(hijriDay(900, 1, 1), null)
  assert.equal(hijriMonth(2200, 1), null)
})
