import { describe, expect, it } from 'vitest';
import type { Locale } from '../base/locale';
import type { LevelStep } from '../relate/levels/ladder';
import { stepWords } from './step';

const step = (low: number, high = low, ratio: number | null = null): LevelStep => ({
	above: '全国',
	low,
	high,
	ratio
});

describe('a step in words', () => {
	it.each<[LevelStep, string, Locale, string]>([
		[step(1), '%', 'zh', '比全国高1个百分点'],
		[step(-0.5), '%', 'zh', '比全国低0.5个百分点'],
		[step(0), '%', 'zh', '与全国相同'],
		[step(0, 0.5), '%', 'zh', '比全国高0–0.5个百分点'],
		[step(-0.5, 0), '%', 'zh', '比全国低0–0.5个百分点'],
		[step(-0.5, 0.5), '%', 'zh', '在全国上下：−0.5个百分点到+0.5个百分点'],
		[step(-11_700_000, -11_700_000, 0.025), '人', 'zh', '为全国的2.5%'],
		[step(0, 0, 1), '人', 'zh', '与全国相同'],
		[step(1), '%', 'en', '1 pp above China'],
		[step(-11_700_000, -11_700_000, 0.025), '人', 'en', '2.5% of China']
	])('%j %s %s: %s', (given, unit, locale, words) => {
		expect(stepWords(given, unit, locale)).toBe(words);
	});
});
