import * as compare from './compare';
import { departmentTargets } from './departments';
import { noTargetSentences } from './dismissed';
import * as documents from './documents';
import * as profiles from './profiles';
import * as regions from './regions';
import { sectorTargets } from './sectors';
import * as series from './series';
import { allStatistics } from './statistics';
import { ledTargets, targetStatements } from './statements';
import { rowCount } from './tables';
import type { Query } from './builder';
import type { Sector } from '../../model/record';

/** What is there in a data set, to ask for. */
interface Asked {
	series: string;
	document: string;
	place: string;
	year: number;
	department: string;
	sector: Sector;
}

/** The queries of the site's pages, for tests that compare engines. */
export const siteQueries = (asked: Asked): [title: string, query: Query<unknown>][] => [
	['all series', series.allSeries()],
	['one series', series.seriesById(asked.series)],
	['a series that is not there', series.seriesById("'; drop table series; --")],
	['the statements of one series', series.seriesStatements(asked.series)],
	['all statements', series.allStatements()],
	['the documents beside a series', series.documentsBeside(asked.series)],
	['which years all documents plan for', series.allPlanYears()],
	['counts without a filter', series.seriesCounts({ place: null, year: null })],
	['counts of a place', series.seriesCounts({ place: asked.place, year: null })],
	['counts of a year', series.seriesCounts({ place: null, year: asked.year })],
	['counts of a place with a quote in it', series.seriesCounts({ place: "北京'市", year: 2014 })],
	['counts of a place that is an emoji', series.seriesCounts({ place: '🦄', year: asked.year })],
	['records by kind', series.recordCounts()],
	['places', series.seriesPlaces()],
	['how many documents', series.documentCount()],
	['the list of documents', documents.documentList()],
	['sectors of documents', documents.documentSectors()],
	['what a document says', documents.statementsOfDocument(asked.document)],
	['the records of a document', documents.documentRecords(asked.document)],
	['what a document says that is no record', documents.documentDismissed(asked.document)],
	['reasons', documents.documentReasons(asked.document)],
	['what is said beside a document', documents.relatedStatements(asked.document)],
	['who leads the targets of a document', documents.relatedTargets(asked.document)],
	['planned years', profiles.plannedYears()],
	['targets with what they are counted by', profiles.countedTargets()],
	['targets of some series', profiles.targetsOfSeries([asked.series, 'x'])],
	['targets of a place', regions.regionTargets(asked.place)],
	['territories', regions.territories()],
	['territories by numbers', regions.numberedTerritories()],
	['targets of a sector', sectorTargets(asked.sector)],
	['targets of a department', departmentTargets([asked.department])],
	['comparable targets', compare.comparableTargets()],
	['places of each series', compare.placesPerSeries()],
	['sentences that set no target', noTargetSentences()],
	['statistics', allStatistics()],
	['all targets, the latest plan first', targetStatements().compile()],
	['who leads targets', ledTargets().compile()],
	['rows of a table', rowCount('dismissed')]
];
