;; Adds up the rows of a thing's features, the scores of eight labels at a time. All addresses are in bytes.
(module
  (import "model" "memory" (memory 1))
  ;; The rows of the weights: `width` labels each, a signed byte a label.
  (import "model" "weights" (global $weights i32))
  (import "model" "width" (global $width i32))
  ;; There are 2 to the power of `bits` rows.
  (import "model" "bits" (global $bits i32))

  ;; Writes the sums of the rows that the lowest bits of features name; features and sums have 32 bits each. While they
  ;; are added sums fit 16 bits, for no thing has 256 features. Eight labels are read even where a row has fewer left:
  ;; nobody looks at the sums of what stands behind. As long as there is room for 24 labels, so many are added at a time:
  ;; to find a row takes longer than to add eight labels of it.
  (func $add (export "add") (param $features i32) (param $count i32) (param $scores i32)
    (local $label i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (loop $labels
      (if (i32.gt_u (global.get $width) (i32.add (local.get $label) (i32.const 16)))
        (then
          (call $add24 (local.get $features) (local.get $end) (local.get $label) (local.get $scores))
          (local.set $scores (i32.add (local.get $scores) (i32.const 96)))
          (local.set $label (i32.add (local.get $label) (i32.const 24))))
        (else
          (call $add8 (local.get $features) (local.get $end) (local.get $label) (local.get $scores))
          (local.set $scores (i32.add (local.get $scores) (i32.const 32)))
          (local.set $label (i32.add (local.get $label) (i32.const 8)))))
      (br_if $labels (i32.lt_u (local.get $label) (global.get $width)))))

  (func $add8 (param $at i32) (param $end i32) (param $label i32) (param $scores i32)
    (local $mask i32)
    (local $weights i32)
    (local $sum v128)
    (local.set $mask (i32.sub (i32.shl (i32.const 1) (global.get $bits)) (i32.const 1)))
    (local.set $weights (i32.add (global.get $weights) (local.get $label)))
    (loop $rows
      (local.set $sum
        (i16x8.add
          (local.get $sum)
          (v128.load8x8_s
            (i32.add
              (local.get $weights)
              (i32.mul (i32.and (i32.load (local.get $at)) (local.get $mask)) (global.get $width))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $at) (local.get $end))))
    (call $write (local.get $scores) (local.get $sum)))

  (func $add24 (param $at i32) (param $end i32) (param $label i32) (param $scores i32)
    (local $mask i32)
    (local $weights i32)
    (local $row i32)
    (local $first v128)
    (local $second v128)
    (local $third v128)
    (local.set $mask (i32.sub (i32.shl (i32.const 1) (global.get $bits)) (i32.const 1)))
    (local.set $weights (i32.add (global.get $weights) (local.get $label)))
    (loop $rows
      (local.set $row
        (i32.add
          (local.get $weights)
          (i32.mul (i32.and (i32.load (local.get $at)) (local.get $mask)) (global.get $width))))
      (local.set $first (i16x8.add (local.get $first) (v128.load8x8_s (local.get $row))))
      (local.set $second (i16x8.add (local.get $second) (v128.load8x8_s offset=8 (local.get $row))))
      (local.set $third (i16x8.add (local.get $third) (v128.load8x8_s offset=16 (local.get $row))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $at) (local.get $end))))
    (call $write (local.get $scores) (local.get $first))
    (call $write (i32.add (local.get $scores) (i32.const 32)) (local.get $second))
    (call $write (i32.add (local.get $scores) (i32.const 64)) (local.get $third)))

  (func $write (param $scores i32) (param $sum v128)
    (v128.store (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $sum)))
    (v128.store offset=16 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $sum)))))
