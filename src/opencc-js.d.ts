/** OpenCC's table as one text: pairs of a traditional and a simplified character, parted by |. */
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}
