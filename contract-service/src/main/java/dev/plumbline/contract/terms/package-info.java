/// What a contract version says: the content as its author writes it ([VersionContent]), and
/// the frozen terms that follow from it ([Terms]), with every default filled in, the
/// metrics' definitions and the hash that the vendor accepts.
@NullMarked
package dev.plumbline.contract.terms;

import org.jspecify.annotations.NullMarked;
