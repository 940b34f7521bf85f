// expects layer no-circle
import { second } from './second';
export const premier = (): unknown => second;
