// expects layer domain-is-pure
import type { Type } from '@nestjs/common';
export type Injectee = Type;
