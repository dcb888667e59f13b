/** The part of the Data Package library that the tests use; it comes without types. */
declare module 'datapackage' {
	interface Resource {
		name: 'targets' | 'documents' | 'series' | 'dismissed';
		read(options: { keyed: boolean; relations: boolean }): Promise<Record<string, unknown>[]>;
	}
	export const Package: {
		load(
			descriptor: object,
			options: { basePath: string; strict: boolean }
		): Promise<{ errors: Error[]; resources: Resource[] }>;
	};
}
