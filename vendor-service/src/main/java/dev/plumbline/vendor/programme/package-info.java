/// How activities come to a partner: what has to be known, decided and agreed before anybody is
/// spoken to, in stages whose gates refuse to open early.
///
/// Reading order: [Programme] and [Stage], `content` (the documents it is made of), `gate` (what
/// each gate asks), then the services: [ProgrammeService], [PartService], [SignOffService],
/// [StageService].
@NullMarked
package dev.plumbline.vendor.programme;

import org.jspecify.annotations.NullMarked;
