import { expect, it } from 'vitest';
import { unbrokenPieces } from './unbroken';

it.each([
	['bounds', '增速：10%以上 → 10%左右', ['增速：', '10%以上', ' → ', '10%左右', '']],
	['another word', '3%的增速', ['3%的增速']],
	['no percentage', '25万以上', ['25万以上']]
])('%s', (_, heading, pieces) => {
	expect(unbrokenPieces(heading)).toEqual(pieces);
});
