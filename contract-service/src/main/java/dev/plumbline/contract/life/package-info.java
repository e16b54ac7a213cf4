/// How long a contract runs: its present term ([RunningTerm]), what the clock makes of that when it
/// is over ([Lapse]), and what may end it before ([NoticeRules]). Pure.
@NullMarked
package dev.plumbline.contract.life;

import org.jspecify.annotations.NullMarked;
