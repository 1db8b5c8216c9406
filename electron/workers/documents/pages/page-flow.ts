import { NOTHING, sumOf, type Bounds } from './bounds';

/** Fills pages from top to bottom with what must not be split, in twips. */
export class PageFlow {
  page = 1;

  /** @param height of the text on a page */
  constructor(
    readonly height: number,
    /** How far the page is filled. */
    public used: Bounds = NOTHING,
  ) {}

  /** Whether something still goes on the page; `null` where programs may differ. */
  fits(part: Bounds): boolean | null {
    if (this.used.most + part.most <= this.height) return true;
    return this.used.least + part.least > this.height ? false : null;
  }

  add(part: Bounds): void {
    this.used = sumOf([this.used, part]);
  }

  /** Goes on to the next page. */
  turn(top: Bounds = NOTHING): void {
    this.page += 1;
    this.used = top;
  }

  /** Adds what may be split, however many pages it takes, each with a head of its own. */
  spill(part: Bounds, top: Bounds = NOTHING): void {
    this.add(part);
    while (this.used.most > this.height) {
      this.page += 1;
      const over = ({ least, most }: Bounds): Bounds => ({ least: Math.max(0, least - this.height), most: most - this.height });
      this.used = sumOf([over(this.used), top]);
    }
  }
}
