/** Words of comparing definitions. */
export const changes = {
  changes: {
    none: 'Không có gì khác.',
    kinds: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' },
    counts: {
      added: '1 chỗ thêm |||| %{smart_count} chỗ thêm',
      removed: '1 chỗ bỏ |||| %{smart_count} chỗ bỏ',
      changed: '1 chỗ sửa |||| %{smart_count} chỗ sửa',
    },
  },
};
