import { parse } from 'yaml';
import { readUnitTable } from '$lib/model/units/units';
import file from '../../../../../data/units.yaml?raw';

/** The units of the pipeline, as the site was built with them; loaded by who corrects a number. */
export const UNITS = readUnitTable(parse(file));
