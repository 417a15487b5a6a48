package org.parallax.finding;

import java.util.List;
import org.parallax.align.Comparison;

/** Finds and judges the readings of one kind. Stateless. */
public interface Judge {
  /** The findings of this kind, in no particular order. */
  List<Finding> judge(Comparison comparison);

  /** What it must find and what it must leave alone; at least one of each. */
  List<Contrast> examples();
}
