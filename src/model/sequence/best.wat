;; The best sequence of labels (Viterbi, 1967), four labels at a time. All addresses are in bytes.
(module
  (import "model" "memory" (memory 1))
  (import "model" "width" (global $width i32))
  ;; Bytes from a position's numbers to the next one's: 4 a label, and for what rounds the labels up.
  (import "model" "stride" (global $stride i32))
  ;; What it weighs that a label begins a sequence, and that one follows another: a row for each that stands before.
  (import "model" "begins" (global $begins i32))
  (import "model" "steps" (global $steps i32))

  ;; Writes a label a position to `labels`, a byte each. The scores turn into those of the best ways to each
  ;; label; `ways` is room for the label that each way comes from.
  (func (export "best") (param $scores i32) (param $ways i32) (param $labels i32) (param $length i32)
    (local $at i32)
    (local $to i32)
    (local $end i32)
    (local.set $end (i32.mul (local.get $length) (global.get $stride)))
    (loop $first
      (call $add
        (i32.add (local.get $scores) (local.get $to))
        (v128.load (i32.add (global.get $begins) (local.get $to))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $first (i32.lt_u (local.get $to) (global.get $stride))))
    (local.set $at (global.get $stride))
    (block $done
      (loop $positions
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $to (i32.const 0))
        (loop $four
          (call $step
            (i32.sub (i32.add (local.get $scores) (local.get $at)) (global.get $stride))
            (i32.add (i32.add (local.get $scores) (local.get $at)) (local.get $to))
            (i32.add (i32.add (local.get $ways) (local.get $at)) (local.get $to))
            (i32.add (global.get $steps) (local.get $to)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (br_if $four (i32.lt_u (local.get $to) (i32.shl (global.get $width) (i32.const 2)))))
        (local.set $at (i32.add (local.get $at) (global.get $stride)))
        (br $positions)))
    (call $trace
      (i32.sub (i32.add (local.get $scores) (local.get $end)) (global.get $stride))
      (i32.sub (i32.add (local.get $ways) (local.get $end)) (global.get $stride))
      (local.get $labels)
      (local.get $length)))

  (func $add (param $at i32) (param $value v128)
    (v128.store (local.get $at) (i32x4.add (v128.load (local.get $at)) (local.get $value))))

  ;; The best ways to four labels, from the labels of the position before: of equal ones the first.
  (func $step (param $before i32) (param $scores i32) (param $ways i32) (param $steps i32)
    (local $end i32)
    (local $way v128)
    (local $from v128)
    (local $bestFrom v128)
    (local $best v128)
    (local $isBetter v128)
    (local.set $end (i32.add (local.get $before) (i32.shl (global.get $width) (i32.const 2))))
    (local.set $best (i32x4.splat (i32.const 0x80000000)))
    (loop $next
      (local.set $way
        (i32x4.add (v128.load32_splat (local.get $before)) (v128.load (local.get $steps))))
      (local.set $isBetter (i32x4.gt_s (local.get $way) (local.get $best)))
      (local.set $best (v128.bitselect (local.get $way) (local.get $best) (local.get $isBetter)))
      (local.set $bestFrom (v128.bitselect (local.get $from) (local.get $bestFrom) (local.get $isBetter)))
      (local.set $from (i32x4.add (local.get $from) (i32x4.splat (i32.const 1))))
      (local.set $steps (i32.add (local.get $steps) (global.get $stride)))
      (local.set $before (i32.add (local.get $before) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $before) (local.get $end))))
    (call $add (local.get $scores) (local.get $best))
    (v128.store (local.get $ways) (local.get $bestFrom)))

  ;; From the best label of the last position back to the first.
  (func $trace (param $scores i32) (param $ways i32) (param $labels i32) (param $length i32)
    (local $label i32)
    (local $best i32)
    (local.set $label (i32.const 1))
    (loop $last
      (if
        (i32.gt_s
          (i32.load (i32.add (local.get $scores) (i32.shl (local.get $label) (i32.const 2))))
          (i32.load (i32.add (local.get $scores) (i32.shl (local.get $best) (i32.const 2)))))
        (then (local.set $best (local.get $label))))
      (local.set $label (i32.add (local.get $label) (i32.const 1)))
      (br_if $last (i32.lt_u (local.get $label) (global.get $width))))
    (loop $back
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (i32.store8 (i32.add (local.get $labels) (local.get $length)) (local.get $best))
      (local.set $best (i32.load (i32.add (local.get $ways) (i32.shl (local.get $best) (i32.const 2)))))
      (local.set $ways (i32.sub (local.get $ways) (global.get $stride)))
      (br_if $back (local.get $length)))))
