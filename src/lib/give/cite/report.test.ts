import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../model/correction.fixture';
import { reportText, type MistakeReport } from './report';

const reported: MistakeReport = {
	id: 'plan@10',
	document: 'plan',
	title: '2025年计划',
	file: 'plan.txt',
	at: 10,
	end: 14,
	span: '18万人',
	quote: '城镇新增就业18万人以上。',
	fields: FIELDS
};
const about = { address: 'https://example.org/#plan@10', version: 'f615ac4d' };

describe('a report of a mistake', () => {
	it('names the record, its place, its sentence and what was read', () => {
		const text = reportText(reported, { ...about, locale: 'zh' });
		for (const words of [
			'plan@10',
			'2025年计划',
			'plan.txt 10–14',
			'城镇新增就业18万人以上。',
			'https://example.org/#plan@10',
			'f615ac4d',
			'比较方式 = 不低于'
		])
			expect(text).toContain(words);
		expect(text).not.toContain('应为');
	});
	it('says what is right where the reader corrected it', () => {
		const corrected = { ...FIELDS, unit: '户' };
		expect(reportText({ ...reported, corrected }, { ...about, locale: 'zh' })).toMatch(
			/应为: .*单位 = 户/
		);
	});
	it('says that it is no target where the reader rejected it', () => {
		const text = reportText({ ...reported, corrected: null }, { ...about, locale: 'en' });
		expect(text).toContain('Should be: This is no target, result or standard');
	});
});
