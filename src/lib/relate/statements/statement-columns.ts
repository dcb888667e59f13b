import { TABLES, type Column } from '../../model/columns';
import { columnsOf, type Columns } from '../../model/table';

/** What a chart or a table of statements shows: a record and the document that it stands in. */
export const STATEMENT_COLUMNS: Columns = {
	...columnsOf('targets', ['id', 'series', 'kind', 'indicator']),
	...columnsOf('targets', [
		'estimate',
		'per',
		'part_of_year',
		'basis',
		'scope',
		'force',
		'repeats'
	]),
	...columnsOf('targets', ['year_start', 'year_end', 'base_year', 'comparator']),
	...columnsOf('targets', ['value_low', 'value_high', 'unit']),
	...columnsOf('targets', ['canonical_low', 'canonical_high', 'canonical_unit']),
	...columnsOf('targets', ['measure', 'sector', 'region', 'lead', 'support']),
	...columnsOf('targets', ['span', 'quote', 'section', 'document']),
	...columnsOf('documents', ['title', 'issuer', 'issued']),
	territory: TABLES.documents.region as Column,
	...columnsOf('targets', ['rules', 'stated'])
};
