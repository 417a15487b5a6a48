package org.parallax.finding;

import java.util.List;
import org.parallax.align.Comparison;

/** Judges one kind of reading. Stateless: the same comparison gives the same findings. */
public interface Judge {
  /** What it finds, in no particular order. */
  List<Finding> judge(Comparison comparison);
}
