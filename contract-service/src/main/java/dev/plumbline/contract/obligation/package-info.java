/// What the parties owe each other again and again: when it falls due ([DueDates], pure), and
/// whether it was kept ([Fulfilment]). Both parties read what either owes; the client notes what
/// was kept.
@NullMarked
package dev.plumbline.contract.obligation;

import org.jspecify.annotations.NullMarked;
