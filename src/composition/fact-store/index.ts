export { FactStore } from './fact-store';
export { openFactStore } from './open-fact-store';
