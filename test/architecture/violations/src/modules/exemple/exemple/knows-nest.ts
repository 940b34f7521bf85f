// expects layer stream-is-pure
import type { Type } from '@nestjs/common';
export type Injectee = Type;
