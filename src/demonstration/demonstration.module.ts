import { Module } from '@nestjs/common';
import { AccesModule } from '../acces';
import { Demonstration } from './demonstration';

@Module({ imports: [AccesModule], providers: [Demonstration], exports: [Demonstration] })
export class DemonstrationModule {}
