import type { Locale } from '$lib/i18n';
import type { AssetNames } from '$lib/query/assets';

declare global {
	namespace App {
		interface PageData {
			locale: Locale;
			assets: AssetNames;
			/** Short hash of the data files; changes whenever a number could have changed. */
			dataVersion: string;
			/** Whether there is a picture for pages that have none of their own. */
			pictured: boolean;
		}
	}
}

export {};
