/** The optional first part of an address: absent for Chinese, `en` for English. */
export const match = (value: string): value is 'en' => value === 'en';
