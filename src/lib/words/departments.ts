import { DEPARTMENTS, PLACES } from 'virtual:english-words';
import type { Locale } from '../base/locale';
import { own } from '../base/own';
import { formatYears } from '../base/years';
import type { InheritedLead } from '../relate/statements/inherited-lead';
import { list } from './list';

/** The name of a department as readers of a language know it; one that data/departments.yaml lacks stays Chinese. */
export const departmentName = (department: string, locale: Locale): string =>
	locale === 'en' ? (own(DEPARTMENTS, department) ?? department) : department;

/** Several of them in one text. */
export const departmentList = (departments: readonly string[], locale: Locale): string =>
	list(
		departments.map((department) => departmentName(department, locale)),
		locale
	);

/** Who issues in the name of a place. */
const ISSUERS: Readonly<Record<string, string>> = {
	人民政府: 'People’s Government',
	人民政府办公厅: 'General Office of the People’s Government',
	人民政府办公室: 'General Office of the People’s Government'
};

/** The issuer of a document: 内蒙古自治区人民政府 is the People’s Government of Inner Mongolia. */
export function issuerName(issuer: string, locale: Locale): string {
	if (locale === 'zh') return issuer;
	const place = Object.keys(PLACES).find((each) => issuer.startsWith(each)) ?? '';
	const office = own(ISSUERS, issuer.slice(place.length));
	return office && place ? `${office} of ${own(PLACES, place)}` : departmentName(issuer, locale);
}

/** Who led an indicator before, where a plan names nobody: 2023年由自治区交通运输厅牵头. */
export function inheritedWords(
	{ plan_start, plan_end, lead }: Pick<InheritedLead, 'plan_start' | 'plan_end' | 'lead'>,
	locale: Locale
): string {
	const years = formatYears(plan_start, plan_end);
	const departments = departmentList(lead, locale);
	return locale === 'zh' ? `${years}年由${departments}牵头` : `led by ${departments} in ${years}`;
}
