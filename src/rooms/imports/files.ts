export { rejections as importRejectionsEn } from './texts/en.ts';
export { rejections as importRejectionsSv } from './texts/sv.ts';
