import type { Locale } from '$lib/base/locale';
import type { AssetNames } from '$lib/store/engine/asset-names';

declare global {
	/** Where the build writes the names of the packages whose code goes to browsers. */
	const __SHIPPED_LIST__: string;

	namespace App {
		interface PageData {
			locale: Locale;
			assets: AssetNames;
			/** Short hash of the data files; changes whenever a number could have changed. */
			dataVersion: string;
			/** The territories whose plans the collection holds, in an order that stays. */
			territories: readonly string[];
			/** Whether there is a picture for pages that have none of their own. */
			pictured: boolean;
		}
	}
}

export {};
