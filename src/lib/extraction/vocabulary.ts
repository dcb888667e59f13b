export interface Vocabulary {
	units: unknown;
}
