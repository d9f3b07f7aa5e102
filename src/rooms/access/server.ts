export { digestOf, findCaller, loadScope } from './service/load-scope.ts';
