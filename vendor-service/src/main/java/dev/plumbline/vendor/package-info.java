/// Vendors, and what may be outsourced to them.
///
/// Read `registry` first: who the vendors are, how far each has come, and what it is trusted with.
/// Then `selection`: how a programme finds the one to contract with.
/// In a feature the aggregate and its values stand beside one service class, which is the only way
/// to change them, and a repository with every query; `api` is HTTP and nothing else.
@NullMarked
package dev.plumbline.vendor;

import org.jspecify.annotations.NullMarked;
