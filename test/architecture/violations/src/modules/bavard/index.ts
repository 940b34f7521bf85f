// expects layer door-reaches-no-framework
export { liste } from './read-models/liste/liste';
